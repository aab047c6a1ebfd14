using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>预算收支情况 and 资金情况: one unit at the head, plain numbers below, as on paper.</summary>
internal static class MoneyTables
{
    private static readonly ObjectFormat<Revenue> Revenue = Object<Revenue>("revenue", m =>
    {
        var total = m.May("total", FormCells.Amount, r => r.Total, "收入合计", ReportPart.StatementTotal);
        var opening = m.May("opening", FormCells.Amount, r => r.Opening, "年初预算", ReportPart.Opening);
        var adjustment = m.May("adjustment", FormCells.Amount, r => r.Adjustment, "预算调整", ReportPart.Adjustment);
        var other = m.May("otherSources", FormCells.Amount, r => r.OtherSources, "其他资金来源", ReportPart.OtherSources);
        var brought = m.May("broughtForward", FormCells.Amount, r => r.BroughtForward, "上年结转", ReportPart.BroughtForward);
        var reason = m.May("adjustmentReason", Values.Text, r => r.AdjustmentReason, "调整原因");
        return f => new Revenue
        {
            Total = total[f],
            Opening = opening[f],
            Adjustment = adjustment[f],
            OtherSources = other[f],
            BroughtForward = brought[f],
            AdjustmentReason = reason[f],
        };
    });

    private static readonly ObjectFormat<Expenditure> Expenditure = Object<Expenditure>("expenditure", m =>
    {
        var total = m.May("total", FormCells.Amount, e => e.Total, "支出合计", ReportPart.StatementTotal);
        var basic = m.May("basic", FormCells.Amount, e => e.Basic, "基本支出", ReportPart.BasicExpenditure);
        var project = m.May("project", FormCells.Amount, e => e.Project, "项目支出", ReportPart.ProjectExpenditure);
        return f => new Expenditure { Total = total[f], Basic = basic[f], Project = project[f] };
    });

    private static readonly ObjectFormat<FundingLine> Line = Object<FundingLine>("fundingLine", m =>
    {
        var label = m.Must("label", Values.Text, l => l.Label, "行名");
        var source = m.May("source", ReportVocabulary.FundingSource, l => l.Source, "资金来源");
        var opening = m.May("openingBudget", FormCells.Amount, l => l.OpeningBudget, "年初预算数", ReportPart.OpeningBudget);
        var fullYear = m.May("fullYearBudget", FormCells.Amount, l => l.FullYearBudget, "全年预算数", ReportPart.FullYearBudget);
        var executed = m.May("executed", FormCells.Amount, l => l.Executed, "全年执行数", ReportPart.Executed);
        var points = m.May("points", FormCells.Points, l => l.Points, "分值", ReportPart.PointsCell);
        var rate = m.May("rate", FormCells.Rate, l => l.ClaimedRate, "执行率", ReportPart.Rate);
        var score = m.May("score", FormCells.Points, l => l.ClaimedScore, "得分", ReportPart.ScoreCell);
        var reason = m.May("reason", Values.Text, l => l.Reason, "偏差原因", ReportPart.Reason);
        return f => new FundingLine
        {
            Label = label[f],
            Source = source[f],
            OpeningBudget = opening[f],
            FullYearBudget = fullYear[f],
            Executed = executed[f],
            Points = points[f],
            ClaimedRate = rate[f],
            ClaimedScore = score[f],
            Reason = reason[f],
        };
    });

    private static readonly ObjectFormat<FundingClassification> Classification = Object<FundingClassification>("classification", m =>
    {
        var name = m.Must("name", Values.Text, c => c.Name, "划分方式");
        var lines = m.May("lines", new ListFormat<FundingLine>(Line), c => c.Lines, "各行");
        return f => new FundingClassification { Name = name[f], Lines = lines[f] };
    });

    /// <summary>预算收支情况: the budget statement, its amounts under one unit.</summary>
    public static ObjectFormat<BudgetStatement> Budget { get; } = Object<BudgetStatement>("budget", m =>
    {
        var unit = m.AmountUnit(b => b.AmountUnit);
        var revenue = m.Must("revenue", Revenue, b => b.Revenue, "预算收入", ReportPart.Revenue);
        var expenditure = m.Must("expenditure", Expenditure, b => b.Expenditure, "预算支出", ReportPart.Expenditure);
        var carried = m.May("carriedForward", FormCells.Amount, b => b.CarriedForward, "结余结转", ReportPart.CarriedForward);
        return f =>
            new BudgetStatement { AmountUnit = unit[f], Revenue = revenue[f], Expenditure = expenditure[f], CarriedForward = carried[f] };
    });

    /// <summary>资金情况: the funding table, its amounts under one unit.</summary>
    public static ObjectFormat<FundingTable> Funding { get; } = Object<FundingTable>("funding", m =>
    {
        var unit = m.AmountUnit(t => t.AmountUnit);
        var total = m.May("total", Line, t => t.Total, "合计行", ReportPart.FundingTotal);
        var sources = m.Must("sources", new ListFormat<FundingLine>(Line, ReportPart.FundingSource, "label"), t => t.Sources, "资金来源行");
        var classifications = m.May(
            "classifications", new ListFormat<FundingClassification>(Classification, ReportPart.FundingClassification, "name"),
            t => t.Classifications, "资金的各种划分");
        var basis = m.Maybe("printedBasis", ReportVocabulary.Basis, t => t.PrintedBasis, "表中的执行率分母");
        return f => new FundingTable
        {
            PrintedBasis = basis[f],
            AmountUnit = unit[f],
            Total = total[f],
            Sources = sources[f],
            Classifications = classifications[f],
        };
    });
}

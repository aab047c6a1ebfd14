using System;
using System.Globalization;
using System.Text;

namespace PerfEval.Core.Findings;

/// <summary>位置的文字: says a <see cref="Place"/> in the words of the form, such as 资金情况 › 合计 › 年初预算数.</summary>
internal static class PlaceText
{
    /// <summary>The place in words; a label of the paper stands between quotation marks.</summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public static string Render(Place place, Language language)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place.Steps.Count == 0)
        {
            return PartName(ReportPart.Report, language);
        }

        var text = new StringBuilder();
        foreach (var step in place.Steps)
        {
            if (text.Length > 0)
            {
                text.Append(" › ");
            }

            text.Append(PartName(step.Part, language));
            if (step.Label is { } label)
            {
                text.Append(language == Language.Chinese ? $"“{label}”" : $" “{label}”");
            }
            else if (step.Index is { } index)
            {
                text.Append(' ').Append((index + 1).ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    /// <summary>What a part of a report is called.</summary>
    /// <param name="part">The part.</param>
    /// <param name="language">The language.</param>
    public static string PartName(ReportPart part, Language language)
    {
        var (chinese, english) = Names(part);
        return language == Language.English ? english : chinese;
    }

    private static (string Chinese, string English) Names(ReportPart part) => part switch
    {
        ReportPart.Report => ("报告", "report"),
        ReportPart.Subject => ("评价对象", "subject"),
        ReportPart.Unit => ("预算单位", "budget unit"),
        ReportPart.Staffing => ("人员情况", "staffing"),
        ReportPart.InPost => ("在职人数", "staff in post"),
        ReportPart.Retired => ("退休人数", "retired"),
        ReportPart.Establishment => ("编制数", "establishment"),
        ReportPart.StaffCategory => ("人员分类", "staff category"),
        ReportPart.Offices => ("内设机构", "internal offices"),
        ReportPart.BudgetUnitCount => ("预算单位个数", "number of budget units"),
        ReportPart.Budget => ("预算收支情况", "budget statement"),
        ReportPart.Revenue => ("预算收入", "revenue"),
        ReportPart.Expenditure => ("预算支出", "expenditure"),
        ReportPart.CarriedForward => ("结余结转", "carried forward"),
        ReportPart.StatementTotal => ("合计", "total"),
        ReportPart.Opening => ("年初预算", "opening budget"),
        ReportPart.Adjustment => ("预算调整", "adjustment"),
        ReportPart.OtherSources => ("其他资金来源", "other sources"),
        ReportPart.BroughtForward => ("上年结转", "brought forward"),
        ReportPart.BasicExpenditure => ("基本支出", "basic expenditure"),
        ReportPart.ProjectExpenditure => ("项目支出", "project expenditure"),
        ReportPart.Funding => ("资金情况", "funding"),
        ReportPart.FundingTotal => ("合计行", "total line"),
        ReportPart.FundingSource => ("资金来源行", "source line"),
        ReportPart.OpeningBudget => ("年初预算数", "opening budget"),
        ReportPart.FullYearBudget => ("全年预算数", "full-year budget"),
        ReportPart.Executed => ("全年执行数", "executed"),
        ReportPart.Rate => ("执行率", "execution rate"),
        ReportPart.Goal => ("年度目标", "annual goal"),
        ReportPart.ExpectedGoal => ("预期目标", "expected"),
        ReportPart.ActualGoal => ("实际完成情况", "achieved"),
        ReportPart.FirstLevel => ("一级指标", "first level"),
        ReportPart.SecondLevel => ("二级指标", "second level"),
        ReportPart.ThirdLevel => ("三级指标", "indicator"),
        ReportPart.MemoItem => ("其中项", "memo item"),
        ReportPart.Name => ("名称", "name"),
        ReportPart.Target => ("年度指标值", "target"),
        ReportPart.Actual => ("实际完成值", "actual value"),
        ReportPart.PointsCell => ("分值", "points"),
        ReportPart.ScoreCell => ("得分", "score"),
        ReportPart.Reason => ("偏差原因", "reason"),
        ReportPart.Claims => ("自评结果", "claims"),
        ReportPart.TotalPoints => ("总分值", "total points"),
        ReportPart.TotalScore => ("总分", "total score"),
        ReportPart.Grade => ("等级", "grade"),
        ReportPart.Narrative => ("文字部分", "narrative"),
        ReportPart.Achievement => ("工作成效", "achievement"),
        ReportPart.Claim => ("数据陈述", "claim"),
        ReportPart.ClaimPart => ("分项", "part"),
        ReportPart.Judgement => ("评分意见", "judgement"),
        ReportPart.FiscalYear => ("财政年度", "fiscal year"),
        ReportPart.FiledOn => ("填报日期", "date filed"),
        ReportPart.AsOf => ("截止日期", "as of"),
        ReportPart.Fact => ("事实数据", "fact"),
        ReportPart.FundingClassification => ("资金划分", "division"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The part is none of a report's."),
    };
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Reporting;

/// <summary>The words of the page of a batch in two languages.</summary>
internal static class BatchWords
{
    public static LocalizedText Heading { get; } = new("绩效自评汇总", "Self-evaluations, summed up");

    public static LocalizedText NoResults { get; } = new("没有可汇总的结果。", "There is no result to sum up.");

    public static LocalizedText Documents { get; } = new("报告份数", "Documents");

    public static LocalizedText ErrorLines { get; } = new("没有结果的（读不出，不计入以下各数）", "Without a result (unreadable; in no figure below)");

    public static LocalizedText Standard { get; } = new("评价标准", "Standard");

    public static LocalizedText Units { get; } = new("单位数", "Units");

    public static LocalizedText Mean { get; } = new("平均分", "Mean");

    public static LocalizedText Median { get; } = new("中位数", "Median");

    public static LocalizedText LowestToHighest { get; } = new("最低分至最高分", "Lowest to highest");

    public static LocalizedText OpenTotals { get; } = new("总分未定", "Open totals");

    public static LocalizedText WithoutGrade { get; } = new("等级未定", "no grade yet");

    public static LocalizedText Grades { get; } = new("各等级单位数", "Units by grade");

    public static LocalizedText GradesNote { get; } = new(
        "条长为占全部单位的比例。", "Each bar is as long as its share of all units.");

    public static LocalizedText Grade { get; } = new("等级", "Grade");

    public static LocalizedText Share { get; } = new("占比", "Share");

    public static LocalizedText Totals { get; } = new("总分分布", "Distribution of totals");

    public static LocalizedText TotalFrom { get; } = new("总分起点", "Total from");

    public static LocalizedText LossesByLevel { get; } = new("失分构成（一级指标）", "Points lost by first level");

    public static LocalizedText LossesByIndicator { get; } = new("失分最多的指标", "Indicators that lost most points");

    public static LocalizedText Name { get; } = new("名称", "Name");

    public static LocalizedText LostPoints { get; } = new("失分", "Lost");

    public static LocalizedText FullPoints { get; } = new("分值", "Of points");

    public static LocalizedText LossRate { get; } = new("失分率", "Loss rate");

    public static LocalizedText ShareOfLoss { get; } = new("占全部失分", "Of all losses");

    public static LocalizedText Top { get; } = new("总分最高的单位", "Highest totals");

    public static LocalizedText Bottom { get; } = new("总分最低的单位", "Lowest totals");

    public static LocalizedText Rank { get; } = new("名次", "Rank");

    public static LocalizedText Total { get; } = new("总分", "Total");

    public static LocalizedText Line { get; } = new("输入行号", "Line of the input");

    public static LocalizedText Unknown { get; } = new("总分未定的单位", "Units whose total is open");

    public static LocalizedText Semicolon { get; } = new("；", "; ");

    public static LocalizedText NationOrNone { get; } = new("全国或未填地区", "the nation, or no region stated");

    public static LocalizedText OneSize { get; } = new("未分档", "not divided by size");

    public static LocalizedText Of(BudgetTier tier) => tier switch
    {
        BudgetTier.Unstated => new("未说明", "not stated"),
        BudgetTier.First => new("一级预算单位", "first-level units"),
        BudgetTier.Second => new("二级预算单位", "second-level units"),
        BudgetTier.Base => new("基层预算单位", "base units"),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "The tier is none of the four."),
    };

    public static LocalizedText Groups(BatchSummary.RollUpKind kind) => kind switch
    {
        BatchSummary.RollUpKind.CompetentDepartment => new("各主管部门平均分与等级构成", "Mean and grades by competent department"),
        BatchSummary.RollUpKind.Region => new("各地区平均分与等级构成", "Mean and grades by region"),
        BatchSummary.RollUpKind.Tier => new("各层级预算单位平均分与等级构成", "Mean and grades by tier of budget unit"),
        BatchSummary.RollUpKind.FundingSize => new("各资金规模平均分与等级构成", "Mean and grades by size of funds"),
        BatchSummary.RollUpKind.FiscalYear => new("各年度平均分与等级构成", "Mean and grades by year"),
        BatchSummary.RollUpKind.Form => new("各表样平均分与等级构成", "Mean and grades by form"),
        BatchSummary.RollUpKind.Own => new("各自定分组平均分与等级构成", "Mean and grades by the groups of the host"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of a roll-up is not a named one."),
    };

    /// <summary>Where a grade begins; the last begins nowhere.</summary>
    public static string From(Points bound, Language language) => bound == Points.Zero
        ? ""
        : new LocalizedText($"（≥ {bound}）", $" (from {bound})").In(language);

    /// <summary>How many units a bar stands for.</summary>
    public static string UnitsAndShare(long units, long all, Language language) => new LocalizedText(
        $"{NumberText.Of(units)} 个 · {NumberText.Percent(units, all)}", $"{NumberText.Of(units)} units · {NumberText.Percent(units, all)}")
        .In(language);

    public static string TotalsNote(long width, Language language) => new LocalizedText(
        $"每 {width} 分一柱，含下限不含上限，最高一柱两端都含；颜色为下限所在的等级，虚线为等级下限。总分未定的单位不在其中。",
        $"One column for each {(width == 1 ? "point" : $"{width} points")}, lower bound included and upper not, both in the last; "
        + "in the colour of the grade it begins in. Dotted lines are where grades begin. Units whose total is open are left out.")
        .In(language);

    public static string TotalsSay(BatchSummary.Histogram totals, Ratio? mean, Language language) => new LocalizedText(
        $"{NumberText.Of(totals.Units)} 个单位，{totals.Min} 至 {totals.Max} 分，平均 {NumberText.Of(mean)} 分",
        $"{NumberText.Of(totals.Units)} units from {totals.Min} to {totals.Max} points, mean {NumberText.Of(mean)}").In(language);

    public static string Bin(long from, long width, long units, Language language) => new LocalizedText(
        $"{from}–{from + width} 分：{NumberText.Of(units)} 个", $"{from} to {from + width} points: {NumberText.Of(units)}").In(language);

    public static string LossesNote(int shown, int all, Language language)
    {
        var text = new LocalizedText(
            "总分确定的单位的失分合计，从多到少。", "What units with exact totals lost, the greatest loss first.").In(language);
        return shown == all ? text : text + new LocalizedText(
            $"列出 {NumberText.Of(all)} 项中的前 {shown} 项。", $" The first {shown} of {NumberText.Of(all)}.").In(language);
    }

    public static string LossesSay(BatchScores.GroupLoss greatest, Points all, Language language) => new LocalizedText(
        $"共失 {NumberText.Of(all)} 分，最多的是{greatest.Name}：{NumberText.Of(greatest.Lost)} 分",
        $"{NumberText.Of(all)} points lost, most by {greatest.Name}: {NumberText.Of(greatest.Lost)}").In(language);

    public static string Lost(BatchScores.GroupLoss loss, Language language)
    {
        var rate = NumberText.Percent(loss.Lost.TenThousandths, loss.Points.TenThousandths);
        return new LocalizedText(
            $"{NumberText.Of(loss.Lost)} 分 · 失分率 {rate}", $"{NumberText.Of(loss.Lost)} points · {rate}").In(language);
    }

    public static string GroupsNote(int first, int last, int all, bool isOrdered, Language language)
    {
        var text = (isOrdered, language) switch
        {
            (true, Language.English) => "Left the mean of exact totals, right the share of each grade.",
            (false, Language.English) => "Ranked by the mean of exact totals, equal means sharing a rank; right the share of each grade.",
            (true, _) => "左为总分确定的单位的平均分，右为各等级占比。",
            (false, _) => "按总分确定的单位的平均分排名，同分同名次；右为各等级占比。",
        };
        return first + last == all ? text : text + (last == 0
            ? new LocalizedText($"列出 {NumberText.Of(all)} 组中的前 {first} 组。", $" The first {first} of {NumberText.Of(all)}.")
            : new LocalizedText(
                $"列出 {NumberText.Of(all)} 组中的前 {first} 组和后 {last} 组。",
                $" The first {first} and the last {last} of {NumberText.Of(all)}.")).In(language);
    }

    public static string GroupsSay(Group first, Group last, int all, Language language) => new LocalizedText(
        $"{NumberText.Of(all)} 组，从{first.Name}（平均 {NumberText.Of(first.Mean)} 分）到{last.Name}（平均 {NumberText.Of(last.Mean)} 分）",
        $"{NumberText.Of(all)} groups, from {first.Name} (mean {NumberText.Of(first.Mean)}) "
        + $"to {last.Name} (mean {NumberText.Of(last.Mean)})")
        .In(language);

    public static string MeanOf(Group group, Language language) => new LocalizedText(
        $"{NumberText.Of(group.Units)} 个 · 平均 {NumberText.Of(group.Mean)}",
        $"{NumberText.Of(group.Units)} units · mean {NumberText.Of(group.Mean)}").In(language);

    public static string Others(int groups, Language language) => new LocalizedText(
        $"其余 {NumberText.Of(groups)} 项合计", $"the other {NumberText.Of(groups)} together").In(language);

    public static string UnknownSay(BatchSummary.Part all, Language language)
    {
        // an exact total always has a grade: whatever has none is open
        var graded = all.Ranged - all.WithoutGrade;
        return new LocalizedText(
            $"{NumberText.Of(all.Ranged)} 个单位的总分因所填不全只是一个区间：计入单位数，不计入平均分、分布、失分和排名。"
            + $"其中 {NumberText.Of(graded)} 个的区间在一个等级之内，等级是确定的；{NumberText.Of(all.WithoutGrade)} 个等级未定。",
            $"What was filed leaves the total of {NumberText.Of(all.Ranged)} units open: they count as units, and are in no mean, "
            + $"distribution, loss or ranking. {NumberText.Of(graded)} of them lie within one grade and have it; "
            + $"{NumberText.Of(all.WithoutGrade)} have none yet.")
            .In(language);
    }

    public static string EndsNote(int shown, int named, Language language) => new LocalizedText(
        "同分同名次；同分的按名称、行号排列。", "Equal totals share a rank, and stand by name and line.").In(language)
        + (shown == named ? "" : new LocalizedText(
            $"列出汇总所记 {NumberText.Of(named)} 个中的 {shown} 个。",
            $" {shown} of the {NumberText.Of(named)} that the summary names.").In(language));
}

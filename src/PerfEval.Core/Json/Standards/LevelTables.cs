using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>标准中的一级指标 with its second levels, provisions for single indicators, and groups of which the best count.</summary>
internal static class LevelTables
{
    private static readonly LocalizedText NoDay = new(
        "只有按日取数的公式（支付进度率）才写日期。", "Only a formula of payments to a day has a day; this one is of a whole year, or there is none.");

    private static readonly LocalizedText NoPoints = new(
        "加减分项没有分值，写 adjusts 的不写 points。", "An adjusting item has no points; write 'adjusts' without 'points'.");

    private static readonly LocalizedText SplitOfNothing = new(
        "均分的是这一级的分值：一级指标写 points，二级指标写 points 或 share。",
        "What is shared equally are the points of the level: give a first level its points, a second level its points or its share.");

    private static readonly LocalizedText RemainderOfNothing = new(
        "余数 remainder 说均分除不尽时怎样分，与 equalSplit 一起写。",
        "'remainder' says what becomes of the rest of an equal split; write it beside 'equalSplit'.");

    private static readonly LocalizedText PointsOrShare = new(
        "权重 share 和分值 points 只写一个。", "Write the weight 'share' or the points, not both.");

    private static readonly LocalizedText ShareOfNothing = new(
        "权重 share 是占所属级次 under 的比例：写 under，不写 points 和 adjusts。",
        "A weight is a share of the level 'under': name the level, and write neither points nor 'adjusts'.");

    private static readonly ObjectFormat<FirstLevelStandard.SecondLevel> Second = Judged<FirstLevelStandard.SecondLevel>(
        "secondLevelStandard", m =>
    {
        var name = m.Must("name", Values.Text, l => l.Name, "二级指标");
        var aliases = m.May("aliases", Values.Texts, l => l.Aliases, "别名");
        var expected = m.Must("expected", Values.Boolean, l => l.IsExpected, "是否应有");
        var points = m.Maybe("points", Values.Points, l => l.Points, "分值");
        var split = m.Maybe("equalSplit", PolicyTables.Decimals, l => l.EqualSplit, "均分的小数位数");
        var share = m.Maybe("share", ShareGrammar.Format, l => l.Share, "权重");
        var rest = m.Maybe("remainder", StandardVocabulary.Remainder, l => Said(l.Remainder), "余数");
        return (ref json, f) =>
        {
            if (f.IsGiven(share) && f.IsGiven(points))
            {
                json.Context.Error(JsonErrorKind.Refused, share.Name, PointsOrShare, null, f.StartOf(share, ref json));
            }

            if (f.IsGiven(split) && !f.IsGiven(points) && !f.IsGiven(share))
            {
                json.Context.Error(JsonErrorKind.Refused, split.Name, SplitOfNothing, null, f.StartOf(split, ref json));
            }

            if (f.IsGiven(rest) && !f.IsGiven(split))
            {
                json.Context.Error(JsonErrorKind.Refused, rest.Name, RemainderOfNothing, null, f.StartOf(rest, ref json));
            }

            return !f.IsSound ? null : new FirstLevelStandard.SecondLevel(name[f], aliases[f], expected[f])
            {
                Points = points[f],
                Share = share[f],
                EqualSplit = split[f],
                Remainder = rest[f] ?? default,
            };
        };
    });

    public static ObjectFormat<FirstLevelStandard> First { get; } = Judged<FirstLevelStandard>("firstLevelStandard", m =>
    {
        var name = m.Must("name", Values.Text, l => l.Name, "一级指标");
        var aliases = m.May("aliases", Values.Texts, l => l.Aliases, "别名");
        var points = m.Maybe("points", Values.Points, l => l.Points, "分值");
        var required = m.Must("required", Values.Boolean, l => l.IsRequired, "是否必需");
        var seconds = m.Must("secondLevels", new ListFormat<FirstLevelStandard.SecondLevel>(Second), l => l.SecondLevels, "二级指标");
        var split = m.Maybe("equalSplit", PolicyTables.Decimals, l => l.EqualSplit, "均分的小数位数");
        var rest = m.Maybe("remainder", StandardVocabulary.Remainder, l => Said(l.Remainder), "余数");
        return (ref json, f) =>
        {
            if (f.IsGiven(split) && !f.IsGiven(points))
            {
                json.Context.Error(JsonErrorKind.Refused, split.Name, SplitOfNothing, null, f.StartOf(split, ref json));
            }

            if (f.IsGiven(rest) && !f.IsGiven(split))
            {
                json.Context.Error(JsonErrorKind.Refused, rest.Name, RemainderOfNothing, null, f.StartOf(rest, ref json));
            }

            return !f.IsSound ? null : new FirstLevelStandard(name[f], aliases[f], points[f], required[f], seconds[f])
            {
                EqualSplit = split[f],
                Remainder = rest[f] ?? default,
            };
        };
    });

    public static ObjectFormat<IndicatorAssignment> Assignment { get; } = Judged<IndicatorAssignment>("assignment", m =>
    {
        var name = m.Must("name", Values.Text, a => a.Name, "指标名称");
        var aliases = m.May("aliases", Values.Texts, a => a.Aliases, "别名");
        var under = m.May("under", Values.Text, a => a.Under, "所属级次");
        var points = m.Maybe("points", Values.Points, a => a.Points, "分值");
        var share = m.Maybe("share", ShareGrammar.Format, a => a.Share, "权重");
        var formula = m.May("formula", FormulaFormat.Of, a => a.Formula, "公式");
        var formulaOn = m.Maybe("formulaOn", Values.DayOfYear, a => a.FormulaOn, "取数日期");
        var rule = m.May("rule", RuleFormat.OfIndicator, a => a.Rule, "评分规则");
        var overTarget = m.May("overTarget", OverTargetFormat.Of, a => a.OverTarget, "超额完成的处理");
        var losses = m.May("losses", ProvisionTables.Losses, a => a.Losses, "失分");
        var adjusts = m.May("adjusts", ProvisionTables.Adjustment, a => a.Adjusts, "加减分项");
        return (ref json, f) =>
        {
            if (f.IsGiven(adjusts) && f.IsGiven(points))
            {
                json.Context.Error(JsonErrorKind.Refused, points.Name, NoPoints, null, f.StartOf(points, ref json));
            }

            if (f.IsGiven(share) && (!f.IsGiven(under) || f.IsGiven(points) || f.IsGiven(adjusts)))
            {
                json.Context.Error(JsonErrorKind.Refused, share.Name, ShareOfNothing, null, f.StartOf(share, ref json));
            }

            if (!f.IsGiven(formulaOn) && formula[f] is { NeedsDay: true })
            {
                json.Context.Error(JsonErrorKind.MissingMember, formulaOn.Name, null, "null", f.StartOf(formulaOn, ref json));
            }
            else if (f.Has(formulaOn) && (!f.IsGiven(formula) || formula[f] is { NeedsDay: false }))
            {
                json.Context.Error(JsonErrorKind.Refused, formulaOn.Name, NoDay, null, f.StartOf(formulaOn, ref json));
            }

            return !f.IsSound ? null : new IndicatorAssignment(name[f], points[f], rule[f])
            {
                Aliases = aliases[f],
                Under = under[f],
                Share = share[f],
                Formula = formula[f],
                FormulaOn = formulaOn[f],
                OverTarget = overTarget[f],
                Losses = losses[f],
                Adjusts = adjusts[f],
            };
        };
    });

    public static ObjectFormat<IndicatorGroup> Group { get; } = Judged<IndicatorGroup>("group", m =>
    {
        var name = m.Must("name", Values.Text, g => g.Name, "指标组");
        var indicators = m.Must("members", Values.Texts, g => g.Members, "成员");
        var counted = m.Must("counted", Values.Count, g => g.Counted, "计分个数");
        return (ref json, f) => f.IsSound ? Built(ref json, name[f], indicators[f], counted[f]) : null;
    });

    // what is usual is not written
    private static FirstLevelStandard.SplitRemainder? Said(FirstLevelStandard.SplitRemainder remainder) =>
        remainder == FirstLevelStandard.SplitRemainder.Dropped ? null : remainder;

    private static IndicatorGroup? Built(ref JsonInput json, string name, EquatableList<string> members, int counted) => Refusals.Build(
        ref json, () => new IndicatorGroup(name, members, counted), "指标组至少两个成员且不重名，计分个数不少于 1 且少于成员数。");
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>The policies of a standard that have members of their own: direction, rounding, tolerances, thresholds.</summary>
internal static class PolicyTables
{
    /// <summary>小数位数: 0 to 4.</summary>
    public static ValueFormat<int> Decimals { get; } = new(new DecimalsGrammar());

    private static readonly ObjectFormat<DirectionPolicy.DurationTerms> Durations = Object<DirectionPolicy.DurationTerms>("durations", m =>
    {
        var terms = m.Must("terms", Values.Texts, d => d.Terms, "时长用语");
        var levels = m.Must("levels", Values.Texts, d => d.Levels, "所属级次");
        var units = m.Must("units", Values.Texts, d => d.Units, "计量单位");
        var exceptions = m.Must("exceptions", Values.Texts, d => d.Exceptions, "例外用语");
        return f => new DirectionPolicy.DurationTerms(terms[f], levels[f], units[f], exceptions[f]);
    });

    private static readonly ObjectFormat<NoteTerms> Terms = Object<NoteTerms>("noteTerms", m =>
    {
        var money = m.Must("money", Values.Texts, t => t.Money, "资金用语");
        var spending = m.Must("spending", Values.Texts, t => t.Spending, "支用用语");
        var costs = m.Must("costs", Values.Texts, t => t.Costs, "成本用语");
        var totalCosts = m.Must("totalCosts", Values.Texts, t => t.TotalCosts, "总成本用语");
        var satisfaction = m.Must("satisfaction", Values.Texts, t => t.Satisfaction, "满意度用语");
        var ratios = m.Must("ratios", Values.Texts, t => t.Ratios, "比率用语");
        var templates = m.Must("templates", Values.Texts, t => t.Templates, "表样用语");
        var noReasons = m.Must("noReasons", Values.Texts, t => t.NoReasons, "不成其为原因的填写");
        return f => new NoteTerms(
            money[f], spending[f], costs[f], totalCosts[f], satisfaction[f], ratios[f], templates[f], noReasons[f]);
    });

    public static ObjectFormat<DirectionPolicy> Direction { get; } = Object<DirectionPolicy>("directionPolicy", m =>
    {
        var lower = m.Must("lowerIsBetterTerms", Values.Texts, d => d.LowerIsBetterTerms, "越低越好的用语");
        var cost = m.Must("costTerms", Values.Texts, d => d.CostTerms, "成本用语");
        var durations = m.May("durations", Durations, d => d.Durations, "时长");
        var equality = m.Must("equality", StandardVocabulary.Equality, d => d.Equality, "等于号的含义");
        return f => new DirectionPolicy(lower[f], cost[f], equality[f]) { Durations = durations[f] ?? DirectionPolicy.DurationTerms.Usual };
    });

    public static ObjectFormat<RoundingPolicy> Rounding { get; } = Object<RoundingPolicy>("roundingPolicy", m =>
    {
        var decimals = m.Must("decimals", Decimals, p => p.Rounding.Decimals, "小数位数");
        var midpoint = m.Must("midpoint", StandardVocabulary.Midpoint, p => p.Rounding.Midpoint, "进位方式");
        var place = m.Must("place", StandardVocabulary.RoundingPlace, p => p.Place, "取舍环节");
        return f => new RoundingPolicy(new Rounding(decimals[f], midpoint[f]), place[f]);
    });

    public static ObjectFormat<FirstLevelStandard.Weighting> Weights { get; } = Object<FirstLevelStandard.Weighting>("weighting", m =>
    {
        var printed = m.Must("printed", StandardVocabulary.Printed, w => w.Printed, "表上印的是什么");
        var decimals = m.Must("decimals", Decimals, w => w.Decimals, "分值的小数位数");
        var score = m.Maybe("scoreDecimals", Decimals, w => w.ScoreDecimals, "单项得分的小数位数");
        return f => new FirstLevelStandard.Weighting(printed[f], decimals[f], score[f]);
    });

    public static ObjectFormat<RecheckTolerances> Tolerances { get; } = Judged<RecheckTolerances>("tolerances", m =>
    {
        var score = m.Must("score", Values.Points, t => t.Score, "得分容差");
        var amount = m.Must("amount", Values.AmountText, t => t.Amount, "金额容差");
        return (ref json, f) => f.IsSound ? Built(ref json, score[f], amount[f]) : null;
    });

    public static ObjectFormat<NoteThresholds> Thresholds { get; } = Object<NoteThresholds>("thresholds", m =>
    {
        var execution = m.Must("lowExecution", Values.Ratio, t => t.LowExecution, "执行率偏低");
        var adjustment = m.Must("adjustment", Values.Ratio, t => t.Adjustment, "预算调整偏大");
        var over = m.Must("overAttainment", Values.Ratio, t => t.OverAttainment, "超额完成偏大");
        var ahead = m.Must("attainmentAhead", Values.Ratio, t => t.AttainmentAhead, "完成率快于执行率");
        var concentration = m.Maybe("concentration", Values.Ratio, t => Unusual(t, n => n.Concentration), "单项分值过高");
        var copied = m.Maybe("copiedRows", Values.Count, t => Unusual(t, n => n.CopiedRows), "照抄目标的行数");
        var half = m.Maybe("halfSpent", Values.Ratio, t => Unusual(t, n => n.HalfSpent), "支出过少");
        var cost = m.Maybe("costGap", Values.Ratio, t => Unusual(t, n => n.CostGap), "单价乘数量的差距");
        var remark = m.Maybe("remarkGap", Values.Ratio, t => Unusual(t, n => n.RemarkGap), "备注比例的差距");
        var terms = m.May("terms", Terms, t => t.Terms == NoteTerms.Usual ? null : t.Terms, "检查用语");
        return f =>
        {
            var usual = new NoteThresholds(execution[f], adjustment[f], over[f], ahead[f]);
            return usual with
            {
                Concentration = concentration[f] ?? usual.Concentration,
                CopiedRows = copied[f] ?? usual.CopiedRows,
                HalfSpent = half[f] ?? usual.HalfSpent,
                CostGap = cost[f] ?? usual.CostGap,
                RemarkGap = remark[f] ?? usual.RemarkGap,
                Terms = terms[f] ?? usual.Terms,
            };
        };
    });

    // what a standard need not say is written where it says something else
    private static TPart? Unusual<TPart>(NoteThresholds thresholds, Func<NoteThresholds, TPart> part)
        where TPart : struct, IEquatable<TPart>
    {
        var stated = part(thresholds);
        return stated.Equals(part(new NoteThresholds(default, default, default, default))) ? null : stated;
    }

    private static RecheckTolerances? Built(ref JsonInput json, Points score, Money amount) =>
        Refusals.Build(ref json, () => new RecheckTolerances(score, amount), "容差不得为负。");

    private sealed class DecimalsGrammar : Grammar<int>
    {
        public override LocalizedText Expected { get; } = new("保留小数位数（0 至 4）", "a number of decimals (0 to 4)");

        public override JsonErrorKind? Read(ref JsonInput json, out int value)
        {
            var problem = PlainNumber.Read(ref json, 0, out var decimals);
            problem ??= decimals >= 0 && decimals <= Amounts.Rounding.MaxDecimals ? null : JsonErrorKind.OutOfRange;
            value = problem is null ? (int)decimals : 0;
            return problem;
        }

        public override void Write(ref JsonOutput output, int value) => output.Number(value);

        public override void Describe(ref JsonOutput output) => Schemas.Integer(ref output, 0, Amounts.Rounding.MaxDecimals);
    }
}

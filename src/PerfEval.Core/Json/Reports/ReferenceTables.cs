using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>What claims and judgements are about. Goals are counted from 1 in a document, as on paper; the first may be omitted.</summary>
internal static class ReferenceTables
{
    private static readonly TriedFormat<int> TriedGoal = new(new GoalNumberGrammar());
    private static readonly LocalizedText One = new(
        "refersTo 应指明 indicator 或 budgetLine 之一。", "A reference names either an 'indicator' or a 'budgetLine'.");
    private static readonly LocalizedText OneJudgement = new("同一指标只能有一份评分意见。", "An indicator has one judgement; keep one of them.");

    /// <summary>目标序号, read as the position from 0.</summary>
    public static ValueFormat<int> GoalNumber { get; } = new(new GoalNumberGrammar());

    /// <summary>What a claim refers to.</summary>
    public static ObjectFormat<ClaimReference> Reference { get; } = Judged<ClaimReference>("reference", m =>
    {
        var goal = m.Maybe(
            "goal",
            TriedGoal,
            r => r is ClaimReference.Indicator { GoalIndex: not 0 } named ? new Tried<int>(named.GoalIndex, null, 0) : null,
            "目标序号");
        var indicator = m.May("indicator", Values.Text, r => (r as ClaimReference.Indicator)?.IndicatorId, "指标编码");
        var line = m.Maybe("budgetLine", ReportVocabulary.BudgetLine, r => (r as ClaimReference.Budget)?.Line, "预算科目");
        return (ref json, f) =>
        {
            if (f.IsGiven(indicator) == f.IsGiven(line))
            {
                json.Context.Refuse(One);
                return null;
            }

            if (f.IsGiven(line))
            {
                // a budget line is the unit's, whatever the goal
                if (f.IsGiven(goal))
                {
                    ObjectShape.ReportUnknown(ref json, goal.Name, f.StartOf(goal, ref json));
                }

                return line[f] is { } known ? new ClaimReference.Budget(known) : null;
            }

            if (goal[f] is { Problem: { } problem } wrong)
            {
                json.Error(problem, goal, TriedGoal.Grammar.Expected, wrong.Start);
                return null;
            }

            var position = goal[f]?.Value ?? 0;
            return Refer(ref json, f, position, indicator, indicator[f]) is { } id ? new ClaimReference.Indicator(position, id) : null;
        };
    });

    /// <summary>评分意见: the score a reviewer assigns to an indicator, and why.</summary>
    public static ObjectFormat<IndicatorJudgement> Judgement { get; } = Judged<IndicatorJudgement>("judgement", m =>
    {
        var goal = m.May("goal", GoalNumber, j => j.GoalIndex, "目标序号");
        var indicator = m.Must("indicator", Values.Text, j => j.IndicatorId, "指标编码");
        var points = m.Must("points", Values.Points, j => j.Judgement.Points, "得分");
        var by = m.Must("by", Values.Text, j => j.Judgement.By, "评分人");
        var reason = m.Must("reason", Values.Text, j => j.Judgement.Reason, "理由");
        return (ref json, f) =>
        {
            // the indicators of a goal without a number are unknown
            var id = f.Has(indicator) && (f.Has(goal) || !f.IsGiven(goal)) ? Refer(ref json, f, goal[f], indicator, indicator[f]) : null;
            if (!f.IsSound)
            {
                return null;
            }

            if (!json.Context.Kept<ReportReading>().Judged.Add((goal[f], id!)))
            {
                json.Context.Refuse(OneJudgement);
            }

            return new IndicatorJudgement(goal[f], id!, new Judgement(points[f], by[f], reason[f]));
        };
    });

    // kept until all goals are read
    private static string? Refer(ref JsonInput json, Frame frame, int goalIndex, MemberShape indicator, string? id)
    {
        if (id is not null)
        {
            json.Context.Kept<ReportReading>().References.Add((frame.StartOf(indicator, ref json), goalIndex, id));
        }

        return id;
    }

    // read as the position, from 0
    private sealed class GoalNumberGrammar : Grammar<int>
    {
        public override LocalizedText Expected { get; } = new("目标序号（从 1 起）", "the number of a goal, counted from 1");

        public override JsonErrorKind? Read(ref JsonInput json, out int value)
        {
            var problem = PlainNumber.Read(ref json, 0, out var number);
            problem ??= number >= 1 && number <= int.MaxValue ? null : JsonErrorKind.OutOfRange;
            value = problem is null ? (int)(number - 1) : 0;
            return problem;
        }

        public override void Write(ref JsonOutput output, int value) => output.Number((System.Int128)value + 1, 0);

        public override void Describe(ref JsonOutput output) => Schemas.Integer(ref output, 1, int.MaxValue);
    }
}

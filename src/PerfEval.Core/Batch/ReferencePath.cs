using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>
/// 基准路径: scores a unit that no kernel can, by the scorer itself. A unit read from a report is scored from the report; one that came as
/// columns is written out as what the columns say and scored by the same rules.
/// </summary>
internal static class ReferencePath
{
    private const string Judge = "批量";

    /// <summary>The score of a unit.</summary>
    public static ReferenceScore Score(EvaluationColumns columns, int unit)
    {
        var standard = columns.Plan.Standard;
        if (columns.ReportOf(unit) is { } report)
        {
            return ReferenceScore.Of(Scorer.Score(report, standard), standard.Grades.Value);
        }

        return columns.IsShared
            ? ReferenceScore.Of(Scorer.Score(ReportOf(columns, unit), standard), standard.Grades.Value)
            : ScoreLines(columns, unit, standard);
    }

    // a unit of a shared tree is that tree with its numbers written in
    private static SelfEvaluation ReportOf(EvaluationColumns columns, int unit)
    {
        var template = columns.Plan.Template!;
        List<IndicatorResult> results = [];
        List<IndicatorJudgement> judgements = [];
        for (var c = 0; c < template.Columns.Length; c++)
        {
            var leaf = template.Tree.Leaves[c];
            var value = columns.SharedValue(unit, c, out var applies);
            var rule = IndicatorTerms.Of(leaf, columns.Plan.Standard).Rule;
            var filed = value is { } number ? template.ActualOf(c, number, rule) : ActualValue.Blank;
            var actual = applies ? filed : new ActualValue.NotApplicable("/");
            results.Add(new IndicatorResult { IndicatorId = leaf.Indicator.Id, Actual = actual });
            if (value is { } given && SharedTemplate.IsJudged(leaf.Indicator.Target, rule)
                && template.NumberOf(given) is >= -1_000_000 and <= 1_000_000 and var points
                && points * 10_000 == decimal.Truncate(points * 10_000))
            {
                judgements.Add(new IndicatorJudgement(0, leaf.Indicator.Id, new Judgement(Points.From(points), Judge, "")));
            }
        }

        return new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "" }),
            Goals = [new AnnualGoal(template.Tree, results.ToEquatableList())],
            Judgements = judgements.ToEquatableList(),
            Funding = FundingOf(columns, unit, default),
        };
    }

    private static FundingTable? FundingOf(EvaluationColumns columns, int unit, Reported<Points> points)
    {
        if (columns.Basis.IsEmpty)
        {
            return null;
        }

        var basis = Amount(columns.Basis.Span[unit]);
        return new FundingTable
        {
            Total = new FundingLine
            {
                Label = "合计",
                OpeningBudget = basis,
                FullYearBudget = basis,
                Executed = Amount(columns.Executed.Span[unit]),
                Points = points,
            },
        };
    }

    private static Reported<Money> Amount(long fen) => fen == EvaluationColumns.Missing ? Reported<Money>.Blank : Money.FromFen(fen);

    private static ReferenceScore ScoreLines(EvaluationColumns columns, int unit, EvaluationStandard standard)
    {
        var scale = columns.Plan.Scale;
        Reported<Points> executionPoints = columns.Basis.IsEmpty || columns.ExecutionWeights.IsEmpty
            ? default(Reported<Points>)
            : scale.Of(columns.ExecutionWeights.Span[unit]);
        List<ScoredLine> lines = [];
        if (ExecutionScoring.Score(FundingOf(columns, unit, executionPoints), standard) is { } execution)
        {
            lines.Add(execution);
        }

        var first = lines.Count;
        var block = columns.Blocks[unit / EvaluationColumns.BlockUnits];
        var start = columns.UnitStarts.Span[unit];
        var shift = block.ValueStart - columns.UnitStarts.Span[unit / EvaluationColumns.BlockUnits * EvaluationColumns.BlockUnits];
        for (var i = start; i < columns.UnitStarts.Span[unit + 1]; i++)
        {
            var (target, actual) = block.IsStoredNarrow
                ? (columns.NarrowTargets.Span[i + shift], columns.NarrowActuals.Span[i + shift])
                : (columns.WideTargets.Span[i + shift], columns.WideActuals.Span[i + shift]);
            lines.Add(LineOf(columns.Rules.Span[i], target, actual, scale.Of(columns.Weights.Span[i]), standard));
        }

        var result = TotalScoring.Of(default, lines.ToEquatableList(), default, standard);
        var counted = new PointsRange[lines.Count - first];
        for (var i = 0; i < counted.Length; i++)
        {
            counted[i] = lines[i + first].Contribution;
        }

        var groups = GroupsOf(columns, unit, counted, start);
        List<BatchScores.GroupLoss> losses = [];
        for (var i = 0; i < groups.Count; i++)
        {
            var group = columns.FirstGroupOf(unit) + i;
            ReferenceScore.AddLoss(
                losses, columns.GroupNames[columns.GroupNameOf(group)], scale.Of(columns.GroupWeightOf(group)), groups[i]);
        }

        if (first > 0)
        {
            ReferenceScore.AddLoss(losses, LossCounter.Execution, lines[0].Points, lines[0].Contribution);
        }

        return new ReferenceScore(
            result.Total, ReferenceScore.PositionOf(result.Grade?.Code, standard.Grades.Value), first == 0 ? null : lines[0].Contribution,
            EquatableList.Create<PointsRange>(counted), groups, losses.ToEquatableList(), default);
    }

    private static EquatableList<PointsRange> GroupsOf(EvaluationColumns columns, int unit, PointsRange[] lines, int start)
    {
        List<PointsRange> groups = [];
        for (var g = columns.FirstGroupOf(unit); columns.Groups is { } frame && g < columns.FirstGroupOf(unit + 1); g++)
        {
            PointsRange sum = default;
            for (var i = frame.LineStarts.Span[g]; i < frame.LineStarts.Span[g + 1]; i++)
            {
                sum += lines[i - start];
            }

            groups.Add(sum);
        }

        return groups.ToEquatableList();
    }

    private static ScoredLine LineOf(RaggedFrame.LineRule rule, long target, long actual, Points points, EvaluationStandard standard)
    {
        var context = new LineContext(points, standard, null, null, []);
        ScoringRule kind = rule is RaggedFrame.LineRule.AtLeastOrNothing or RaggedFrame.LineRule.AtMostOrNothing
            or RaggedFrame.LineRule.Exact
            ? new AttainmentRule()
            : new ProportionRule();
        var result = RuleScoring.Apply(kind, Attain(rule, target, actual), context, default);
        return LineAssembly.Build(
            new LineHead(LineKind.Indicator, "", Place.Report, points) { GoalIndex = 0 },
            result, standard.QuantityRule.Source, kind, [], default);
    }

    private static Attainment Attain(RaggedFrame.LineRule rule, long target, long actual) => rule switch
    {
        RaggedFrame.LineRule.NotApplicable => new Attainment.NotApplicable(),
        RaggedFrame.LineRule.NotReported => new Attainment.NotReported(),
        RaggedFrame.LineRule.Undetermined => new Attainment.Unknown(OpenReason.Of(OpenReasonKind.TierUnknown)),
        RaggedFrame.LineRule.AtMost or RaggedFrame.LineRule.AtMostOrNothing =>
            Compare(target, actual, Comparator.AtMost, Direction.LowerIsBetter, default),
        RaggedFrame.LineRule.Deviation => Compare(target, actual, Comparator.Equal, default, DirectionPolicy.EqualityPolicy.Deviation),
        RaggedFrame.LineRule.Exact => Compare(target, actual, Comparator.Equal, default, DirectionPolicy.EqualityPolicy.Exact),
        _ => Compare(target, actual, Comparator.AtLeast, Direction.HigherIsBetter, default),
    };

    // the scale of a line is its own affair: ratios and comparisons do not see it
    private static Attainment Compare(
        long target, long actual, Comparator comparator, Direction direction, DirectionPolicy.EqualityPolicy equality) =>
        QuantityTarget.Of(new TargetValue.Quantity(Number(target), comparator), direction, equality)!.At(Number(actual));

    private static Measure Number(long millionths) =>
        Measure.Of((decimal)millionths / WideMath.PowerOfTen(Measure.Decimals), MeasureUnit.None);
}

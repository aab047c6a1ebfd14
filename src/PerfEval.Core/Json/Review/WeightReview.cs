using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>权重: the children of a level divide 100, and the level has points to divide.</summary>
internal static class WeightReview
{
    public static void Of(EvaluationStandard standard, ReviewSink sink)
    {
        for (var i = 0; i < standard.FirstLevels.Count; i++)
        {
            OfSecondLevels(standard.FirstLevels[i].Value, i, sink);
            OfRest(standard.FirstLevels[i].Value, i, sink);
        }

        OfIndicators(standard, sink);
        if (standard.Weights?.Value.Printed is { } printed and not FirstLevelStandard.Weighting.PrintedWeight.Points)
        {
            OfPrinted(standard, printed, sink);
        }
    }

    private static void OfSecondLevels(FirstLevelStandard level, int at, ReviewSink sink)
    {
        List<Ratio> shares = [.. level.SecondLevels.Select(second => second.Share).OfType<Ratio>()];
        if (shares.Count == 0 || Sum(shares) is not { } sum)
        {
            return;
        }

        if (sum > Ratio.One || (sum < Ratio.One && shares.Count == level.SecondLevels.Count))
        {
            sink.Add(
                Severity.Error, "review.weightsSum", $"/firstLevels/{at}/value/secondLevels", Argument.Of("level", level.Name),
                Argument.Of("sum", ExactPercent.Of(sum)));
        }
    }

    // what second levels leave of a first level is shared under the others
    private static void OfRest(FirstLevelStandard level, int at, ReviewSink sink)
    {
        if (level is not { EqualSplit: not null, Points: { } points } || level.SecondLevels.FirstOrDefault(IsOpen) is not { } open
            || Sum(level.SecondLevels.Select(second => second.Points is null ? second.Share : null).OfType<Ratio>()) is not { } shares)
        {
            return;
        }

        var given = level.SecondLevels.Aggregate(BigInteger.Zero, (sum, second) => sum + (second.Points ?? Points.Zero).TenThousandths);
        var left = ((BigInteger)points.TenThousandths * (shares.Denominator - shares.Numerator)) - (given * shares.Denominator);
        if (left.Sign <= 0 && points > Points.Zero && shares <= Ratio.One)
        {
            sink.Add(
                Severity.Error, "review.nothingLeft", $"/firstLevels/{at}/value/equalSplit", Argument.Of("level", level.Name),
                Argument.Of("second", open.Name));
        }
    }

    private static void OfIndicators(EvaluationStandard standard, ReviewSink sink)
    {
        Dictionary<string, Ratio?> sums = new(StringComparer.Ordinal);
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            if (standard.Assignments[i].Value is not { Share: { } share, Under: { } under })
            {
                continue;
            }

            var core = LevelNames.Core(under);
            var before = sums.GetValueOrDefault(core, Ratio.Zero);
            var sum = sums[core] = before is { } known ? Sum([known, share]) : null;
            if (sum > Ratio.One && before <= Ratio.One)
            {
                sink.Add(
                    Severity.Error, "review.weightsSum", $"/assignments/{i}/value/share", Argument.Of("level", under),
                    Argument.Of("sum", ExactPercent.Of(sum.Value)));
            }

            if (SecondLevelsOf(standard).Any(second => LevelNames.Match(under, second.Name, second.Aliases) && IsOpen(second)))
            {
                sink.Add(Severity.Error, "review.weightOfNothing", $"/assignments/{i}/value/share", Argument.Of("level", under));
            }
        }
    }

    private static void OfPrinted(EvaluationStandard standard, FirstLevelStandard.Weighting.PrintedWeight printed, ReviewSink sink)
    {
        if (printed == FirstLevelStandard.Weighting.PrintedWeight.OfSecondLevel
            && SecondLevelsOf(standard).FirstOrDefault(IsOpen) is { } open)
        {
            sink.Add(Severity.Error, "review.weightOfNothing", "/weights/value/printed", Argument.Of("level", open.Name));
        }
    }

    private static bool IsOpen(FirstLevelStandard.SecondLevel second) => second is { Points: null, Share: null };

    private static IEnumerable<FirstLevelStandard.SecondLevel> SecondLevelsOf(EvaluationStandard standard) =>
        standard.FirstLevels.SelectMany(level => level.Value.SecondLevels);

    // null where the sum fits no ratio: it is then no sum of weights as people write them
    private static Ratio? Sum(IEnumerable<Ratio> shares)
    {
        Ratio? sum = Ratio.Zero;
        foreach (var share in shares)
        {
            sum = sum is not { } so ? null : Ratio.TryOf(
                ((BigInteger)so.Numerator * share.Denominator) + ((BigInteger)share.Numerator * so.Denominator),
                (BigInteger)so.Denominator * share.Denominator);
        }

        return sum;
    }
}

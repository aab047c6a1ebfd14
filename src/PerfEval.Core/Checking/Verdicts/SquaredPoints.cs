using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 分值重复折算: points applied twice, once as what the indicator is scored out
/// of and once more as its weight: 20 of 20 becomes 20 × 20 ÷ 100 = 4.
/// </summary>
internal static class SquaredPoints
{
    /// <summary>Whether this claim is one of those of a table that shows the slip.</summary>
    public static bool Explain(CheckContext context, ScoredRow leaf, Points claimed) =>
        context.PointsAreSquared && IsSquare(context, leaf, claimed);

    /// <summary>Whether at least two rows show it and no row that was met claims its points.</summary>
    public static bool AreSeen(CheckContext context)
    {
        var squares = 0;
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Line.Points is not { } points
                || points == context.FullPoints
                || leaf.Line.Score != points
                || !leaf.Result.ClaimedScore.TryGetValue(out var claimed))
            {
                continue;
            }

            if (claimed == points && points != Points.Zero)
            {
                return false;
            }

            squares += IsSquare(context, leaf, claimed) ? 1 : 0;
        }

        return squares > 1;
    }

    // what was scored, times the points, over the full points, as far as the claim was printed
    private static bool IsSquare(CheckContext context, ScoredRow leaf, Points claimed) =>
        leaf.Line is { Points: { } points, Score: { } scored } && points > Points.Zero && points != context.FullPoints && claimed != scored
        && scored.Times(
        Ratio.Of(points.TenThousandths, context.FullPoints.TenThousandths),
        new Rounding(ClaimVerdicts.DecimalsOf(leaf.Result.ClaimedScore))) == claimed;
}

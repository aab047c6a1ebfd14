using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>未达标: whether a row's number or date misses its target, in the sense the target was read in.</summary>
internal static class MissedTargets
{
    /// <summary>
    /// True where it is missed, false where it is met; null where the two cannot be compared, were misread, or count for nothing.
    /// </summary>
    public static bool? Of(CheckContext context, ScoredRow row)
    {
        if (context.Notes.IsMisread(row.Line.Place) || !row.IsCounted)
        {
            return null;
        }

        return (row.Indicator.Target, row.Result.Actual) switch
        {
            (TargetValue.Quantity or TargetValue.Range, ActualValue.Quantity) => OfNumber(row),
            (TargetValue.Deadline { By: var by }, ActualValue.Date { On: var on }) => OfDate(on.First > by.Last, on.Last <= by.Last),
            (TargetValue.NotBefore { From: var from }, ActualValue.Date { On: var on }) =>
                OfDate(on.Last < from.First, on.First >= from.First),
            _ => null,
        };
    }

    // a line without a rate was reached where it has all its points; else it was left open
    private static bool? OfNumber(ScoredRow row)
    {
        if (row.Line.Rate is { } rate)
        {
            return rate < Ratio.One;
        }

        return row.Line.Score is { } score && score == row.Line.Points ? false : null;
    }

    private static bool? OfDate(bool isMissed, bool isMet)
    {
        if (isMissed)
        {
            return true;
        }

        return isMet ? false : null;
    }
}

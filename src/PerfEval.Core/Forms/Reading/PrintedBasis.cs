using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 表中的执行率分母: the opening budget where a form states no full-year budget in any row, and either has no column for it or prints a rate that
/// is the one over the opening budget.
/// </summary>
internal static class PrintedBasis
{
    /// <summary>The basis; null where the form leaves it to the standard.</summary>
    public static ExecutionBasis? Of(FundingTable table, FormColumns? columns)
    {
        var lines = table.Sources.Append(table.Total).OfType<FundingLine>().ToList();
        if (!lines.TrueForAll(line => line.FullYearBudget.IsBlank) || !lines.Exists(line => line.OpeningBudget.HasValue))
        {
            return null;
        }

        var hasColumn = columns is null || columns.Funding.Contains(FormColumn.FullYearBudget);
        return !hasColumn || lines.Exists(IsRateOfOpening) ? ExecutionBasis.OpeningBudget : null;
    }

    // within a unit of its last printed place, read as the percentage or the fraction it is printed as
    private static bool IsRateOfOpening(FundingLine line)
    {
        if (!line.ClaimedRate.TryGetValue(out var claimed)
            || !line.Executed.TryGetValue(out var executed)
            || !line.OpeningBudget.TryGetValue(out var opening)
            || opening <= Money.Zero)
        {
            return false;
        }

        var rate = Ratio.Of(executed, opening);
        return Ratio.CompareDistance(claimed.AsPercent, rate, claimed.LastPlace(asPercent: true)) < 0
            || (!claimed.HasPercentSign && Ratio.CompareDistance(claimed.AsFraction, rate, claimed.LastPlace(asPercent: false)) < 0);
    }
}

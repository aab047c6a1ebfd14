using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>
/// Rows whose points nobody printed: together they count from 0 to what their first level or goal declares beyond the points stated under
/// it.
/// </summary>
internal static class Unprinted
{
    /// <summary>A row for each declaration that speaks for rows without points; one without points where nothing speaks for them.</summary>
    public static IEnumerable<Row> Of(SelfEvaluation report, IReadOnlyList<Row> rows, Fraction full)
    {
        if (rows.Any(row => row.Goal is null && Is(row)) && !IndicatorsMake(full, rows))
        {
            yield return new Row("", null, null, null, Verdict.NotComputable);
        }

        for (var goal = 0; goal < report.Goals.Count; goal++)
        {
            var left = false;
            var known = Fraction.Zero;
            for (var first = 0; first < report.Goals[goal].Tree.FirstLevels.Count; first++)
            {
                List<Row> here = [.. rows.Where(row => row.Goal == goal && row.First == first)];
                var stated = here.Aggregate(Fraction.Zero, (sum, row) => sum + (row.Points ?? Fraction.Zero));
                var most = here.Exists(Is) ? Beyond(report.Goals[goal].Tree.FirstLevels[first].DeclaredPoints, stated) : null;
                if (most is not null)
                {
                    yield return new Row("", goal, first, most, Verdict.Open);
                }

                left |= here.Exists(Is) && most is null;
                known += stated + (most ?? Fraction.Zero);
            }

            if (left)
            {
                yield return new Row("", goal, null, Beyond(report.Goals[goal].DeclaredPoints, known), Verdict.Open);
            }
        }
    }

    // where the indicators have all the points, together or each goal for itself, execution without printed points has none
    private static bool IndicatorsMake(Fraction full, IReadOnlyList<Row> rows)
    {
        List<Row> indicators = [.. rows.Where(row => row.Goal is not null)];
        return !indicators.Exists(Is) && (Sum(indicators) == full || indicators.GroupBy(row => row.Goal).All(goal => Sum(goal) == full));
    }

    private static Fraction Sum(IEnumerable<Row> rows) => rows.Aggregate(Fraction.Zero, (sum, row) => sum + (row.Points ?? Fraction.Zero));

    public static bool Is(Row row) => row.Points is null && row.Verdict.Kind != VerdictKind.NotApplicable;

    // a declaration of fewer points than are stated already declares nothing
    private static Fraction? Beyond(Reported<Points> declared, Fraction stated) =>
        declared.HasValue && Fraction.Of(declared.Value) >= stated ? Fraction.Of(declared.Value) - stated : null;
}

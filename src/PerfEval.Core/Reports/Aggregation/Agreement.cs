using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>
/// Whether reports go together: a unit each, one year, one form, one kind of subject, the same rows. Every reason why not is reported.
/// </summary>
internal static class Agreement
{
    public static EquatableList<Remark> Problems(IReadOnlyList<AggregatedUnit> units)
    {
        List<Remark> reasons = [];
        var first = units[0];
        for (var i = 1; i < units.Count; i++)
        {
            var other = units[i];
            if (other.Label == units[i - 1].Label)
            {
                reasons.Add(Remark.Of("combine.unitTwice", Argument.Of("unit", other.Label)));
            }

            if (YearOf(other.Report) != YearOf(first.Report))
            {
                Differ("combine.yearsDiffer", other);
            }

            if (other.Report.Form != first.Report.Form)
            {
                Differ("combine.formsDiffer", other);
            }

            if (other.Report.Subject.Kind != first.Report.Subject.Kind)
            {
                Differ("combine.subjectsDiffer", other);
            }

            if (!Rows(first.Report).SequenceEqual(Rows(other.Report)))
            {
                var row =
                    Rows(first.Report).Except(Rows(other.Report)).Concat(Rows(other.Report).Except(Rows(first.Report))).FirstOrDefault();
                reasons.Add(Remark.Of(
                    "combine.rowsDiffer",
                    Argument.Of("one", first.Label),
                    Argument.Of("other", other.Label),
                    Argument.Of("row", row.Row?.Name ?? row.Second ?? row.First ?? "")));
            }
        }

        return reasons.ToEquatableList();

        void Differ(string key, AggregatedUnit other) =>
            reasons.Add(Remark.Of(key, Argument.Of("one", first.Label), Argument.Of("other", other.Label)));
    }

    private static FiscalYear? YearOf(SelfEvaluation report) => report.FiscalYear.HasValue ? report.FiscalYear.Value : null;

    // the levels are rows too, so that one without indicators counts
    private static IEnumerable<(
        int Goal, int I, int J, string? First, string? Second, ThirdLevelIndicator? Row)> Rows(SelfEvaluation report)
    {
        for (var g = 0; g < report.Goals.Count; g++)
        {
            yield return (g, -1, -1, null, null, null);
            var levels = report.Goals[g].Tree.FirstLevels;
            for (var i = 0; i < levels.Count; i++)
            {
                yield return (g, i, -1, levels[i].Name, null, null);
                for (var j = 0; j < levels[i].SecondLevels.Count; j++)
                {
                    var second = levels[i].SecondLevels[j];
                    yield return (g, i, j, levels[i].Name, second.Name, null);
                    for (var k = 0; k < second.Indicators.Count; k++)
                    {
                        yield return (g, i, j, levels[i].Name, second.Name, Shape(second.Indicators[k]));
                    }
                }
            }
        }
    }

    // what the form prints of a row; targets and points may differ by unit
    private static ThirdLevelIndicator Shape(ThirdLevelIndicator indicator) =>
        indicator with { Target = TargetValue.NotStated, Points = default };
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports;

/// <summary>
/// 报告中的事实数据: the facts a report states as such, and those its funding table, budget statement and staffing state or strictly imply, each
/// with its place. Facts stated as such come first; a contradiction is kept as data.
/// </summary>
/// <param name="Facts">One fact of a kind and period.</param>
/// <param name="Conflicts">数据矛盾.</param>
/// <param name="Agreements">一致之处: how often a figure is stated once more and agrees.</param>
public sealed partial record ReportFacts(FactSheet Facts, EquatableList<ReportFacts.Conflict> Conflicts, int Agreements)
{
    /// <summary>
    /// The facts of a report. A funding total that contradicts its lines gives none,
    /// a blank cell gives none, and without a fiscal year only stated facts are left.
    /// </summary>
    /// <param name="report">绩效自评报告.</param>
    /// <param name="tolerance">How far two amounts may be apart and still agree (勾稽容差).</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static ReportFacts Of(SelfEvaluation report, Money tolerance)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report, column => report.Funding?.Amount(column, tolerance), tolerance);
    }

    /// <summary>The facts of a report of whose funding table the amounts of columns are known.</summary>
    internal static ReportFacts Of(SelfEvaluation report, Func<FundingColumn, FundingAmount?> amountOf, Money tolerance)
    {
        var implied = ImpliedFacts.Of(report, amountOf, tolerance);
        List<Fact> kept = new(report.Facts.Facts.Count + implied.Count);
        kept.AddRange(report.Facts.Facts.AsSpan());
        List<Conflict> conflicts = [];
        var agreements = 0;
        foreach (var fact in implied)
        {
            // what the facts state is found by its index; what the parts state are few
            var index = report.Facts.PositionOf(fact.Kind, fact.Period)
                ?? PositionIn(kept, report.Facts.Facts.Count, fact);
            if (index < 0)
            {
                kept.Add(fact);
            }
            else if (AreApart(kept[index], fact, tolerance))
            {
                conflicts.Add(new Conflict(kept[index], fact, index < report.Facts.Facts.Count
                    ? Place.Report.Then(ReportPart.Fact, index)
                    : ((FactSource.Part)fact.Source).Place));
            }
            else
            {
                agreements++;
            }
        }

        return new ReportFacts(report.Facts.With(kept.ToEquatableList()), conflicts.ToEquatableList(), agreements);
    }

    private static int PositionIn(List<Fact> kept, int from, Fact fact)
    {
        for (var i = from; i < kept.Count; i++)
        {
            if (kept[i].Kind == fact.Kind && kept[i].Period == fact.Period)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool AreApart(Fact a, Fact b, Money tolerance) => a.Value is FactValue.Amount one && b.Value is FactValue.Amount other
        ? Money.AreApart(one.Value, other.Value, tolerance)
        : a.Value != b.Value;
}

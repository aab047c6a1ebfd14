using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Generators.Shrinking;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: a report with the standard to score it by, one row of one, a grade scale.</summary>
public static class ScoringCases
{
    public static Arbitrary<ScoringCase> Cases() => Arb.ToArbitrary(
        Gen.Frequency((4, ScorableReports.Report), (1, FiledReports.Report)).Zip(ScoringStandards.Standard, (report, standard) => new ScoringCase(report, standard)), Smaller);

    public static Arbitrary<SimpleRow> SimpleRows() => (
        from target in ScorableReports.Number
        from actuals in ScorableReports.Number.Two()
        from points in ScorableReports.Worth.Where(points => points.HasValue && points.Value >= Core.Amounts.Points.Zero)
        from standard in ScoringStandards.OfAttainment
        select new SimpleRow(
            target, Math.Min(actuals.Item1, actuals.Item2), Math.Max(actuals.Item1, actuals.Item2), points.Value, standard)).ToArbitrary();

    public static Arbitrary<GradeScale> Scales() => ScoringStandards.Scale.ToArbitrary();

    /// <summary>The case with one thing less in its report, or a plainer standard.</summary>
    internal static IEnumerable<ScoringCase> Smaller(ScoringCase it) => ReportShrinker.Smaller(it.Report).Select(report => it with { Report = report })
        .Concat(StandardShrinker.Plainer(it.Standard).Select(standard => it with { Standard = standard }));
}

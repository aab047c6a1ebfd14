using System;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: a report with the standard to score it by, one row of one, a grade scale.</summary>
public static class ScoringCases
{
    public static Arbitrary<ScoringCase> Cases() => Gen.Frequency(
        (4, ScorableReports.Report), (1, FiledReports.Report)).Zip(ScoringStandards.Standard, (report, standard) => new ScoringCase(report, standard)).ToArbitrary();

    public static Arbitrary<SimpleRow> SimpleRows() => (
        from target in ScorableReports.Number
        from actuals in ScorableReports.Number.Two()
        from points in ScorableReports.Worth.Where(points => points.HasValue && points.Value >= Core.Amounts.Points.Zero)
        from standard in ScoringStandards.OfAttainment
        select new SimpleRow(
            target, Math.Min(actuals.Item1, actuals.Item2), Math.Max(actuals.Item1, actuals.Item2), points.Value, standard)).ToArbitrary();

    public static Arbitrary<GradeScale> Scales() => ScoringStandards.Scale.ToArbitrary();
}

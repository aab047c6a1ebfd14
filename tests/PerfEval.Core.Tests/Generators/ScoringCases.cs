using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: a report with the standard to score it by, a standard alone, a grade scale.</summary>
public static class ScoringCases
{
    public static Arbitrary<ScoringCase> Cases() => Gen.Frequency(
        (4, ScorableReports.Report), (1, FiledReports.Report)).Zip(ScoringStandards.Standard, (report, standard) => new ScoringCase(report, standard)).ToArbitrary();

    public static Arbitrary<EvaluationStandard> Standards() => ScoringStandards.Standard.ToArbitrary();

    public static Arbitrary<GradeScale> Scales() => ScoringStandards.Scale.ToArbitrary();
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>自评等级: a check of the claimed grade against the grade of a total.</summary>
internal abstract class ClaimedGradeCheck : Check
{
    /// <summary>Holds the claimed grade against the band of a total.</summary>
    protected static void Compare(CheckContext context, CheckSink sink, GradeScale.Band band, PointsRange total)
    {
        if (!context.Report.Claims.Grade.TryGetValue(out var word))
        {
            sink.Skip("skip.noClaimedGrade");
            return;
        }

        if (context.Standard.Grades.Value.Named(word) is not { } claimed)
        {
            sink.Skip("skip.unknownGrade");
            return;
        }

        sink.Looked();
        if (claimed != band)
        {
            sink.Find(
                Severity.Error,
                CheckContext.ClaimsPlace.Then(ReportPart.Grade),
                Argument.Of("claimed", word),
                Argument.Of("total", total, context.Standard.Rounding.Value.Rounding.Decimals),
                Argument.Of("grade", band.Label.Chinese));
        }
    }
}

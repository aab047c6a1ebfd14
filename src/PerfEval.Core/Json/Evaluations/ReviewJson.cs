using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using SecondReview = PerfEval.Core.Reports.Review;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>复核意见 in a record: the review as a document of its own, and what the checks of it say; nothing where there was none.</summary>
internal static class ReviewJson
{
    public static (SecondReview? Review, EquatableList<Finding> Findings, EquatableList<CheckResult> Checks) Read(
        JsonMembers members, RecordIn record)
    {
        var review = ReportParts.Read(members.Optional("review"), ReviewDocument.Whole);
        var findings = members.Optional("reviewFindings").List(finding => FindingJson.Read(finding, record));
        var byCode = findings.ToLookup(finding => finding.Code);
        return (review, findings, members.Optional("reviewChecks").List(check => CheckJson.Read(check, byCode)));
    }

    public static void Write(RecordOut record, EvaluationRecord kept)
    {
        if (kept.Review is { } review)
        {
            ReportParts.Write(record.Json, "review", review, ReviewDocument.Whole);
        }

        if (kept.ReviewFindings.Count > 0)
        {
            record.Objects("reviewFindings", kept.ReviewFindings, finding => FindingJson.Write(record, finding));
        }

        if (kept.ReviewChecks.Count > 0)
        {
            record.Objects("reviewChecks", kept.ReviewChecks, check => CheckJson.Write(record, check));
        }
    }
}

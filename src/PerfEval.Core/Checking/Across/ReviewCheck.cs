using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>A check of what a second rater made of a report.</summary>
internal abstract class ReviewCheck : AcrossCheck
{
    /// <summary>Looks at the rows that were reviewed.</summary>
    public CheckResult Run(ReviewedReport report)
    {
        var sink = new CheckSink(Kind);
        Look(report, sink);
        return new CheckResult(Kind, sink.Outcome());
    }

    protected abstract void Look(ReviewedReport report, CheckSink sink);
}

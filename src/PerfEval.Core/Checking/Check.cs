using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking;

/// <summary>检查项: the code it finds, what it needs, and how it looks.</summary>
internal sealed record Check(FindingCode Code, Needs Needs, Action<CheckContext, CheckSink> Look)
{
    public CheckResult Run(CheckContext context)
    {
        var sink = new CheckSink(Code);
        if (Needs.HasFlag(Needs.Whole) && context.Report.Completeness != Completeness.Complete)
        {
            sink.Skip("skip.incomplete");
        }
        else if (Needs.HasFlag(Needs.Indicators) && context.Leaves.Count == 0)
        {
            sink.Skip("skip.noIndicators");
        }
        else
        {
            Look(context, sink);
        }

        return new CheckResult(Code, sink.Outcome(), sink.Scope);
    }
}

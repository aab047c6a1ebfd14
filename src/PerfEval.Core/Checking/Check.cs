using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking;

/// <summary>检查项: the code it finds, whether it needs the whole report, and how it looks.</summary>
internal sealed record Check(FindingCode Code, bool NeedsWhole, Action<CheckContext, CheckSink> Look)
{
    public CheckResult Run(CheckContext context)
    {
        var sink = new CheckSink(Code);
        if (NeedsWhole && context.Report.Completeness != Completeness.Complete)
        {
            sink.Skip("skip.incomplete");
        }
        else
        {
            Look(context, sink);
        }

        return new CheckResult(Code, sink.Outcome());
    }
}

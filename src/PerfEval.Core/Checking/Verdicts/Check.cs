using System;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>检查项: what it looks for, what it needs, and how it looks. Everything about a check stands in its one file.</summary>
internal abstract class Check
{
    // of most reports it is the same
    private readonly Lazy<CheckResult> _passed;

    protected Check() => _passed = new(() => new CheckResult(Kind, CheckSink.Passed));

    /// <summary>The kind of finding it makes: code, texts, how grave it is at most, and where it comes from.</summary>
    public abstract FindingKind Kind { get; }

    /// <summary>
    /// The codes that this one only follows from: where one of them is found, nothing is looked for, and the check is skipped with it as
    /// the reason. They lead in no circle.
    /// </summary>
    public virtual EquatableList<FindingCode> After => [];

    /// <summary>What it cannot do without; where that is missing the check is skipped before it looks.</summary>
    protected virtual Needs Needs => Needs.Nothing;

    /// <summary>Looks at a report, and skips with a reason where it lacks what the check needs.</summary>
    public CheckResult Run(CheckContext context)
    {
        var sink = context.Results.Sink(Kind);
        if (Needs.HasFlag(Needs.Whole) && context.Report.Completeness != Completeness.Complete)
        {
            sink.Skip("skip.incomplete");
        }
        else if (Needs.HasFlag(Needs.Indicators) && context.Leaves.Count == 0)
        {
            sink.Skip("skip.noIndicators");
        }
        else if (CauseIn(context) is { } cause)
        {
            sink.SkipAfter(cause);
        }
        else
        {
            Look(context, sink);
        }

        var result = sink.HasPassed ? _passed.Value : new CheckResult(Kind, sink.Outcome(), sink.Scope);
        context.Results.Return(sink);
        return result;
    }

    /// <summary>Records in the sink what it examined, what it found and why it could not look.</summary>
    protected abstract void Look(CheckContext context, CheckSink sink);

    private FindingCode? CauseIn(CheckContext context)
    {
        foreach (var code in After)
        {
            if (context.Results.IsFound(code))
            {
                return code;
            }
        }

        return null;
    }
}

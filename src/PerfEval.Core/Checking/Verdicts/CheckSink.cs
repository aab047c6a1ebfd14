using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>Collects what one check examined, found and skipped. A check that examined nothing is skipped; it has not passed.</summary>
internal sealed class CheckSink(FindingKind kind)
{
    private readonly List<Finding> _findings = [];
    private Remark? _skipped;
    private bool _looked;

    /// <summary>What of several things the check examined and what not, where it can examine some without the others.</summary>
    public Remark? Scope { get; set; }

    /// <summary>Records that the check examined something.</summary>
    public void Looked() => _looked = true;

    /// <summary>Records a reason for skipping. The check counts as skipped only if it examined nothing.</summary>
    public void Skip(string key) => _skipped ??= Remark.Of(key);

    /// <summary>Records a finding; what was found was examined too.</summary>
    public void Find(Severity severity, Place place, params ReadOnlySpan<Argument> arguments)
    {
        _looked = true;
        _findings.Add(new Finding(kind, severity, place, EquatableList.Create(arguments)));
    }

    /// <summary>Found, else passed where something was examined, else skipped.</summary>
    public CheckOutcome Outcome()
    {
        if (_findings.Count > 0)
        {
            return new CheckOutcome.Found(_findings.ToEquatableList());
        }

        return _looked ? new CheckOutcome.Passed() : new CheckOutcome.Skipped(_skipped ?? Remark.Of("skip.nothingToCheck"));
    }
}

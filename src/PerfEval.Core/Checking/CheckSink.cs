using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>Where a check leaves what it found, and why it could not look where it could not. A check that says of nothing that it looked at it has not passed.</summary>
internal sealed class CheckSink(FindingCode code)
{
    private readonly List<Finding> _findings = [];
    private Remark? _skipped;
    private bool _looked;

    /// <summary>What of several things the check looked at and what not, where it can look at some without the others.</summary>
    public Remark? Scope { get; set; }

    /// <summary>Says that the check could look at something.</summary>
    public void Looked() => _looked = true;

    /// <summary>Says why the check could not look at something; that is the outcome only where it could look at nothing.</summary>
    public void Skip(string key) => _skipped ??= Remark.Of(key);

    public void Find(Severity severity, Place place, params ReadOnlySpan<Argument> arguments)
    {
        _looked = true;
        _findings.Add(new Finding(code, severity, place, EquatableList.Create(arguments)));
    }

    public CheckOutcome Outcome() => _findings.Count > 0 ? new CheckOutcome.Found(_findings.ToEquatableList())
        : _looked ? new CheckOutcome.Passed()
        : new CheckOutcome.Skipped(_skipped ?? Remark.Of("skip.nothingToCheck"));
}

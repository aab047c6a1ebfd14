using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// Collects what one check examined, found and skipped. A check that examined nothing is skipped; it has not passed. What it finds in
/// several places with one severity is one finding, unless it says that the causes are several.
/// </summary>
internal sealed class CheckSink(FindingKind kind)
{
    private FindingKind _kind = kind;
    private readonly List<FoundGroup> _groups = [];
    private Remark? _skipped;
    private string? _skippedKey;
    private bool _looked;

    /// <summary>That nothing is wrong.</summary>
    public static CheckOutcome Passed { get; } = new CheckOutcome.Passed();

    /// <summary>What of several things the check examined and what not, where it can examine some without the others.</summary>
    public Remark? Scope { get; set; }

    /// <summary>Whether the check passed, with nothing to say beside it.</summary>
    public bool HasPassed => _looked && _groups.Count == 0 && Scope is null;

    /// <summary>Forgets everything, for the next check.</summary>
    public void Reset(FindingKind kind)
    {
        (_kind, _skipped, _skippedKey, _looked, Scope) = (kind, null, null, false, null);
        _groups.Clear();
    }

    /// <summary>Records that the check examined something.</summary>
    public void Looked() => _looked = true;

    /// <summary>Records a reason for skipping. The check counts as skipped only if it examined nothing.</summary>
    public void Skip(string key) => _skippedKey ??= key;

    /// <summary>Records that what this check would say follows from what another has found, and that it says nothing.</summary>
    public void SkipAfter(FindingCode cause)
    {
        _skippedKey = "skip.after";
        _skipped = Remark.Of("skip.after", Argument.Of("code", cause.ToString()));
    }

    /// <summary>Records a place of what was found; what was found was examined too.</summary>
    public void Find(Severity severity, Place place, params ReadOnlySpan<Argument> arguments) =>
        GroupOf(severity, "").Add(place, null, arguments);

    /// <summary>Records a place of what was found, one cause among several of this check.</summary>
    /// <param name="severity">How grave it is.</param>
    /// <param name="cause">What tells the cause from the others.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="atStake">Claimed − recomputed; null where no score is concerned.</param>
    /// <param name="arguments">What its text names.</param>
    public void FindOf(Severity severity, string cause, Place place, Points? atStake, params ReadOnlySpan<Argument> arguments) =>
        GroupOf(severity, cause).Add(place, atStake, arguments);

    /// <summary>Records a place of what was found about a score.</summary>
    public void FindScore(Severity severity, Place place, Points atStake, params ReadOnlySpan<Argument> arguments) =>
        GroupOf(severity, "").Add(place, atStake, arguments);

    /// <summary>Records what was found as a cause of its own, whatever else the check finds.</summary>
    public void FindApart(Severity severity, Place place, params ReadOnlySpan<Argument> arguments) =>
        NewGroup(severity, "").Add(place, null, arguments);

    /// <summary>Found, else passed where something was examined, else skipped.</summary>
    public CheckOutcome Outcome()
    {
        if (_groups.Count > 0)
        {
            var findings = new Finding[_groups.Count];
            for (var i = 0; i < findings.Length; i++)
            {
                findings[i] = _groups[i].Finding(_kind);
            }

            return new CheckOutcome.Found(new EquatableList<Finding>(findings));
        }

        return _looked ? Passed : new CheckOutcome.Skipped(ReasonOf(_skippedKey ?? "skip.nothingToCheck"));
    }

    private Remark ReasonOf(string key) => key == _skipped?.Key ? _skipped : Remark.Of(key);

    private FoundGroup GroupOf(Severity severity, string cause)
    {
        foreach (var group in _groups)
        {
            if (group.Severity == severity && group.Cause == cause)
            {
                return group;
            }
        }

        return NewGroup(severity, cause);
    }

    private FoundGroup NewGroup(Severity severity, string cause)
    {
        _looked = true;
        var group = new FoundGroup(severity, cause);
        _groups.Add(group);
        return group;
    }
}

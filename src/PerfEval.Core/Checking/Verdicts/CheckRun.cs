using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 一次检查: the results of all checks on one report. A check that follows from another, or leaves rows to it, asks for its result; each runs
/// once, whoever asks first.
/// </summary>
internal sealed class CheckRun(CheckList checks, CheckContext context)
{
    private readonly CheckResult?[] _results = new CheckResult?[checks.Count];
    private readonly bool[] _begun = new bool[checks.Count];

    /// <summary>How many checks there are.</summary>
    public int Count => checks.Count;

    /// <summary>The result of a check by its position in the list.</summary>
    /// <exception cref="InvalidOperationException">The check asks, by way of others, for its own result.</exception>
    public CheckResult At(int position)
    {
        if (_results[position] is { } known)
        {
            return known;
        }

        if (_begun[position])
        {
            throw new InvalidOperationException($"{checks[position].Kind} waits for its own result.");
        }

        _begun[position] = true;
        return _results[position] = checks[position].Run(context);
    }

    /// <summary>Whether the check for a code finds something; a code no check is run for finds nothing.</summary>
    public bool IsFound(FindingCode code) => OutcomeOf(code) is CheckOutcome.Found;

    /// <summary>The outcome of the check for a code; null where none is run for it.</summary>
    public CheckOutcome? OutcomeOf(FindingCode code) => checks.PositionOf(code) is { } position ? At(position).Outcome : null;

    /// <summary>Every place in which the check for a code finds something.</summary>
    public IReadOnlySet<Place> PlacesOf(FindingCode code) => OutcomeOf(code) is CheckOutcome.Found found
        ? found.Findings.SelectMany(finding => finding.Places).ToHashSet()
        : FrozenSet<Place>.Empty;
}

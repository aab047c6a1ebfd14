using System;
using PerfEval.Core.Common;
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
    private readonly FoundPlaces?[] _places = new FoundPlaces?[checks.Count];
    private CheckSink? _spare;

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

    /// <summary>All results, in the order of the checks.</summary>
    public EquatableList<CheckResult> All()
    {
        for (var i = 0; i < _results.Length; i++)
        {
            At(i);
        }

        // nothing writes to the results any more
        return new EquatableList<CheckResult>(_results!);
    }

    /// <summary>What the next check records in. A check that asks for another meanwhile leaves that one of its own.</summary>
    public CheckSink Sink(FindingKind kind)
    {
        if (_spare is not { } sink)
        {
            return new CheckSink(kind);
        }

        _spare = null;
        sink.Reset(kind);
        return sink;
    }

    /// <summary>Takes back what a check recorded in, once its result is made.</summary>
    public void Return(CheckSink sink) => _spare = sink;

    /// <summary>Whether the check for a code finds something; a code no check is run for finds nothing.</summary>
    public bool IsFound(FindingCode code) => OutcomeOf(code) is CheckOutcome.Found;

    /// <summary>The outcome of the check for a code; null where none is run for it.</summary>
    public CheckOutcome? OutcomeOf(FindingCode code) => checks.PositionOf(code) is { } position ? At(position).Outcome : null;

    /// <summary>Every place in which the check for a code finds something.</summary>
    public FoundPlaces PlacesOf(FindingCode code) =>
        checks.PositionOf(code) is { } position && At(position).Outcome is CheckOutcome.Found found
            ? _places[position] ??= FoundPlaces.Of(found)
            : FoundPlaces.None;
}

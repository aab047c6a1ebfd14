using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>同一原因: the places in which one cause shows, on the way to being one finding.</summary>
/// <param name="severity">How grave it is.</param>
/// <param name="cause">What tells it from the other causes of its check.</param>
internal sealed class FoundGroup(Severity severity, string cause)
{
    private Place? _place;
    private EquatableList<Argument> _arguments;
    private List<FindingInstance>? _others;
    private ScoreGap? _atStake;

    public Severity Severity => severity;

    public string Cause => cause;

    /// <summary>One more place, with what is claimed − recomputed there.</summary>
    public void Add(Place place, Points? atStake, ReadOnlySpan<Argument> arguments)
    {
        if (_place is null)
        {
            (_place, _arguments) = (place, EquatableList.Create(arguments));
        }
        else
        {
            (_others ??= []).Add(new FindingInstance(place, EquatableList.Create(arguments)));
        }

        if (atStake is { } points)
        {
            _atStake = (_atStake ?? default(ScoreGap)).With(points);
        }
    }

    /// <summary>All of them as one finding.</summary>
    public Finding Finding(FindingKind kind) => new(kind, severity, _place!, _arguments)
    {
        Others = _others?.ToEquatableList() ?? default,
        AtStake = _atStake,
    };
}

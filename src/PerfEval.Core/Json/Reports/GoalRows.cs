using System;
using System.Collections.Generic;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Json.Reports;

/// <summary>What is kept while the rows of one goal are read: where in the tree the reader is, the ids given so far, and the results.</summary>
internal sealed class GoalRows
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _first = -1;
    private int _second = -1;
    private int _third = -1;

    public List<IndicatorResult> Results { get; } = [];

    public void NextFirst() => (_first, _second, _third) = (_first + 1, -1, -1);

    public void NextSecond() => (_second, _third) = (_second + 1, -1);

    /// <summary>Moves to the next row; its id where it names none is its position.</summary>
    public string NextThird() => IndicatorTree.DefaultId(_first, _second, ++_third);

    /// <summary>Whether no earlier row has this id.</summary>
    public bool TryTake(string id) => _ids.Add(id);
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Reports;

/// <summary>What is kept while the rows of one goal are read: the ids given so far, and the results.</summary>
internal sealed class GoalRowState : IKept
{
    // positions differ; only where a row has an id of its own must they be looked up
    private readonly List<string> _positions = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public List<IndicatorResult> Results { get; } = [];

    /// <summary>Takes the id of the next row; false where an earlier row has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="isOwn">Whether it is the row's own and not its position.</param>
    public bool TryTake(string id, bool isOwn)
    {
        if (!isOwn && _ids.Count == 0)
        {
            _positions.Add(id);
            return true;
        }

        _ids.UnionWith(_positions);
        _positions.Clear();
        return _ids.Add(id);
    }

    public void Clear()
    {
        _positions.Clear();
        _ids.Clear();
        Results.Clear();
    }
}

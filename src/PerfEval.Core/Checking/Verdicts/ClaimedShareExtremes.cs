using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>The row that goes furthest among those seen so far, of all of them and of each number of points.</summary>
internal sealed class ClaimedShareExtremes(Func<ClaimedShare, ClaimedShare, bool> isFurther)
{
    private readonly Dictionary<Points, ClaimedShare> _ofPoints = [];
    private ClaimedShare? _ofAll;

    public void Add(IEnumerable<ClaimedShare> rows)
    {
        foreach (var row in rows)
        {
            _ofAll = _ofAll is null || isFurther(row, _ofAll) ? row : _ofAll;
            var points = row.Row.Line.Points!.Value;
            if (!_ofPoints.TryGetValue(points, out var far) || isFurther(row, far))
            {
                _ofPoints[points] = row;
            }
        }
    }

    /// <summary>What a row is held against.</summary>
    public IEnumerable<ClaimedShare> Beside(ClaimedShare row) => [_ofAll!, _ofPoints[row.Row.Line.Points!.Value]];
}

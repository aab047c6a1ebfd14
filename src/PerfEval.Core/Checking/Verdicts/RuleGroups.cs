using System.Collections.Generic;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>
/// 同一规则的行: rows with what they claim, those of one rule and one sense together, in the order of the first of each. Rules are compared by
/// value; most reports have two or three such groups, which are looked through, and are looked up only where they are many.
/// </summary>
internal sealed class RuleGroups
{
    private const int Few = 8;

    private readonly List<Group> _groups = [];
    private Dictionary<(ScoringRule Rule, Direction? Sense), Group>? _many;

    /// <summary>The groups of rows.</summary>
    public IEnumerable<List<ClaimedShare>> Rows
    {
        get
        {
            foreach (var group in _groups)
            {
                yield return group.Rows;
            }
        }
    }

    /// <summary>Puts a row with those of its rule and sense.</summary>
    public void Add(ClaimedShare share)
    {
        var (rule, sense) = (share.Row.Terms.Rule, share.Row.Line.Direction);
        if (Find(rule, sense) is not { } group)
        {
            group = new Group(rule, sense, []);
            _groups.Add(group);
            if (_groups.Count >= Few)
            {
                Index(group);
            }
        }

        group.Rows.Add(share);
    }

    private Group? Find(ScoringRule rule, Direction? sense) =>
        _many is not null ? _many.GetValueOrDefault((rule, sense)) : _groups.Find(group => group.Sense == sense && group.Rule == rule);

    private void Index(Group last)
    {
        if (_many is null)
        {
            _many = [];
            foreach (var group in _groups)
            {
                _many.Add((group.Rule, group.Sense), group);
            }
        }
        else
        {
            _many.Add((last.Rule, last.Sense), last);
        }
    }

    private sealed record Group(ScoringRule Rule, Direction? Sense, List<ClaimedShare> Rows);
}

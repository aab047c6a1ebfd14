using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>What is kept while a record is read: what the paper calls its places, and what is known only when all of it is read.</summary>
internal sealed class RecordReading : IKept
{
    private readonly Stack<Dictionary<string, Label>> _labels = new([new Dictionary<string, Label>(StringComparer.Ordinal)]);

    /// <summary>Where each assumption says which row it is about.</summary>
    public List<int> AssumedAt { get; } = [];

    /// <summary>The steps of lines that tell assumptions of their own.</summary>
    public HashSet<ScoreExplanation> Telling { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The steps of the total that are the steps of a row, which row, and where that stands.</summary>
    public Dictionary<ScoreExplanation, (int Row, int Start)> OfRows { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>In how many sentences the one at hand stands.</summary>
    public int Sentences { get; set; }

    /// <summary>The labels of places that have not come up, by where they stand.</summary>
    public IEnumerable<int> Unused
    {
        get
        {
            foreach (var label in _labels.Peek().Values)
            {
                if (!label.IsUsed)
                {
                    yield return label.Start;
                }
            }
        }
    }

    /// <summary>Begins an object that names its places itself.</summary>
    public void Begin() => _labels.Push(new Dictionary<string, Label>(StringComparer.Ordinal));

    public void End() => _labels.Pop();

    /// <summary>Takes a label; false where its place has one.</summary>
    public bool TryAdd(string place, string label, int start) => _labels.Peek().TryAdd(place, new Label(label, start));

    /// <summary>The place a pointer leads to; null where it leads to no part of a report.</summary>
    public Place? PlaceOf(string pointer) => ReportPointers.All.Read(pointer, at =>
    {
        if (!_labels.Peek().TryGetValue(at, out var label))
        {
            return null;
        }

        label.IsUsed = true;
        return label.Text;
    });

    /// <summary>Forgets what belongs to one record, for the next in the same document.</summary>
    public void Clear()
    {
        while (_labels.Count > 1)
        {
            _labels.Pop();
        }

        _labels.Peek().Clear();
        ClearRows();
        Sentences = 0;
    }

    public void ClearRows()
    {
        AssumedAt.Clear();
        Telling.Clear();
        OfRows.Clear();
    }

    private sealed class Label(string text, int start)
    {
        public string Text => text;

        public int Start => start;

        public bool IsUsed { get; set; }
    }
}

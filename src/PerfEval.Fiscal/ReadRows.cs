using System;
using System.Collections.Generic;
using PerfEval.Core.Assessing;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Fiscal;

/// <summary>
/// The assessed rows of a form, each to be taken once by the row it was read from: the next with the same levels and name, else the next
/// with the same name. A form may group rows of one level that stood apart.
/// </summary>
internal sealed class ReadRows
{
    private readonly Dictionary<string, Queue<AssessedRow>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<AssessedRow>> _byLevels = new(StringComparer.Ordinal);
    private readonly HashSet<AssessedRow> _taken = new(ReferenceEqualityComparer.Instance);

    public ReadRows(Assessment assessment)
    {
        foreach (var row in assessment.Rows)
        {
            if (row.Filed is { } filed)
            {
                Add(_byName, filed.Indicator.Name, row);
                Add(_byLevels, Key(filed.Leaf.First.Name, filed.Leaf.Second.Name, filed.Indicator.Name), row);
            }
        }
    }

    /// <summary>The assessed row; null where the form's row became none.</summary>
    public AssessedRow? Take(FiledIndicatorRow row) =>
        Next(_byLevels, Key(row.FirstLevel, row.SecondLevel, row.Name)) ?? Next(_byName, row.Name?.Trim() ?? "");

    private static string Key(string? first, string? second, string? name) => $"{first?.Trim()}|{second?.Trim()}|{name?.Trim()}";

    private static void Add(Dictionary<string, Queue<AssessedRow>> rows, string key, AssessedRow row)
    {
        if (!rows.TryGetValue(key, out var queue))
        {
            rows.Add(key, queue = new Queue<AssessedRow>());
        }

        queue.Enqueue(row);
    }

    private AssessedRow? Next(Dictionary<string, Queue<AssessedRow>> rows, string key)
    {
        while (rows.TryGetValue(key, out var queue) && queue.TryDequeue(out var row))
        {
            if (_taken.Add(row))
            {
                return row;
            }
        }

        return null;
    }
}

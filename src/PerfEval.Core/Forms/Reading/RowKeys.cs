using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 行主键: the keys of rows that become ids of their indicators. A key that two rows of a goal have names neither of them, and one that is the
/// position of another row is used only where every row has a key.
/// </summary>
internal static class RowKeys
{
    /// <summary>Gives each indicator its key, and notes those that cannot be used.</summary>
    public static void Settle(
        EquatableList<FiledIndicatorRow> rows, List<(GoalBuilder Goal, GoalBuilder.Slot? Slot)> slots, FormNotes notes)
    {
        if (!rows.Any(row => row.Id is not null))
        {
            return;
        }

        List<string> unused = [];
        foreach (var goal in Enumerable.Range(0, rows.Count).Where(IsIndicator).GroupBy(row => slots[row].Goal))
        {
            List<int> ofGoal = [.. goal];
            var keys = ofGoal.Select(row => rows[row].Id).OfType<string>();
            var times = keys.CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            HashSet<string> positions = ofGoal.Count == times.Count ? [] : [.. ofGoal.Select(row => PositionOf(slots[row].Slot!))];
            foreach (var row in ofGoal)
            {
                if (rows[row].Id is not { } key)
                {
                    continue;
                }

                var slot = slots[row].Slot!;
                if (times[key] == 1 && (!positions.Contains(key) || key == PositionOf(slot)))
                {
                    slot.Leaf.Key = key;
                }
                else
                {
                    unused.Add(key);
                }
            }
        }

        notes.KeptAside(Place.Report, "form.rowKeys", unused);

        bool IsIndicator(int row) => slots[row].Slot is { MemoIndex: null };
    }

    private static string PositionOf(GoalBuilder.Slot slot) =>
        IndicatorTree.DefaultId(slot.First.Index, slot.Second.Index, slot.Leaf.Index);
}

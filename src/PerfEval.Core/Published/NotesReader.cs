using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

/// <summary>备注的读取: what is printed under a form, item by item, as it stands.</summary>
internal static class NotesReader
{
    private static readonly string[] Starts = ["备注:", "注:", "填表说明:", "说明:"];

    /// <summary>The notes.</summary>
    public static EquatableList<string> Read(ReadingDraft draft)
    {
        List<string> notes = [];
        var isOpen = false;
        foreach (var block in draft.Blocks)
        {
            var text = draft.TextOf(block);
            var lead = Array.Find(Starts, start => text.StartsWith(start, StringComparison.Ordinal));
            isOpen = lead is not null || (isOpen && block.Title is null && LevelMark.LengthOf(text) > 0);
            var from = block.Start + (lead?.Length ?? 0);
            if (isOpen && from < block.End)
            {
                var note = draft.Folded.Prose(from, block.End).Trim();
                notes.Add(note);
                draft.Read(Place.Report, "备注", note, from, block.End);
            }
        }

        return notes.ToEquatableList();
    }
}

using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 指标表的读取: rows to goals, levels, indicators and memo items. A blank level cell belongs to the merged cell above it; a row of 其中 without
/// points is a memo item.
/// </summary>
internal static class IndicatorReader
{
    /// <summary>The goals, and where each row went.</summary>
    public static EquatableList<AnnualGoal> Read(
        FiledForm form, int? year, FormNotes notes, out EquatableList<RowLink> links, out EquatableList<IndicatorJudgement> judgements)
    {
        var goals = new GoalList();
        foreach (var goal in form.Goals)
        {
            goals.Add(goal.Number, goal);
        }

        // places are known only when all levels are, so rows are sorted into levels first
        List<(GoalBuilder Goal, GoalBuilder.Slot? Slot)> slots = [];
        GoalBuilder? current = null;
        foreach (var row in form.IndicatorRows)
        {
            current = goals.For(row.Goal, current);
            if (PlaceholderRows.Is(row))
            {
                current.KeepLevels(row);
            }

            slots.Add((current, SumRows.Is(row) || PlaceholderRows.Is(row) ? null : current.Add(row)));
        }

        RowKeys.Settle(form.IndicatorRows, slots, notes);
        List<RowLink> rows = [];
        var judged = new JudgedRows(form);
        for (var i = 0; i < slots.Count; i++)
        {
            judged.See(form.IndicatorRows[i], slots[i].Slot);
        }

        var reader = new RowReader(form, year, notes);
        for (var i = 0; i < slots.Count; i++)
        {
            var (goal, slot) = slots[i];
            var row = form.IndicatorRows[i];
            notes.From(row.Addresses);
            if (slot is not null)
            {
                rows.Add(reader.Read(row, goal, slot));
                judged.Add(row, slot, rows[^1]);
            }
            else
            {
                rows.Add(PlaceholderRows.Is(row) ? RowLink.OfPlaceholder(goal.Index, row) : RowLink.OfSums(goal.Index, row));
            }
        }

        notes.From(default);
        reader.NoteRules();
        NotePlaceholders(form, notes);
        List<AnnualGoal> built = [];
        foreach (var goal in goals.All)
        {
            built.Add(goal.Build(notes));
        }

        links = rows.ToEquatableList();
        judgements = judged.All;
        return built.ToEquatableList();
    }

    private static void NotePlaceholders(FiledForm form, FormNotes notes)
    {
        List<string> kept = [];
        foreach (var row in form.IndicatorRows)
        {
            if (PlaceholderRows.Is(row))
            {
                notes.From(row.Addresses);
                kept.Add(row.Name!);
                notes.Cell(FormColumn.Goal, Place.Report, row.Goal, CellReading.Aside);
                notes.Cell(FormColumn.FirstLevel, Place.Report, row.FirstLevel, CellReading.Aside);
                notes.Cell(FormColumn.FirstLevelPoints, Place.Report, row.FirstLevelPoints, CellReading.Aside);
                notes.Cell(FormColumn.SecondLevel, Place.Report, row.SecondLevel, CellReading.Aside);
                notes.Cell(FormColumn.Name, Place.Report, row.Name, CellReading.Aside);
                notes.Cell(FormColumn.MeasureUnit, Place.Report, row.TargetUnit, CellReading.Aside);
                notes.Cell(FormColumn.MeasureUnit, Place.Report, row.Unit, CellReading.Aside);
            }
        }

        notes.From(default);
        notes.KeptAside(Place.Report, "form.placeholderRows", kept);
    }

    /// <summary>The goals of a form while its rows come in, each found by its number.</summary>
    private sealed class GoalList
    {
        private readonly List<GoalBuilder> _goals = [];
        private readonly Dictionary<string, GoalBuilder> _byNumber = [];

        public IReadOnlyList<GoalBuilder> All => _goals;

        public GoalBuilder Add(string? number, FiledGoal? filed)
        {
            var goal = new GoalBuilder(_goals.Count, filed);
            _goals.Add(goal);
            if (number is not null)
            {
                _byNumber.TryAdd(CellText.Fold(number), goal);
            }

            return goal;
        }

        // a row without a number belongs to the goal of the row before it, the first of all to the first goal
        public GoalBuilder For(string? number, GoalBuilder? current)
        {
            if (number is not null)
            {
                return _byNumber.GetValueOrDefault(CellText.Fold(number)) ?? Add(number, null);
            }

            return current ?? (_goals.Count > 0 ? _goals[0] : Add(null, null));
        }
    }
}

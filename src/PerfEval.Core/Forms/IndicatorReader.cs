using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>指标表的读取: rows to goals, levels, indicators and memo items. A blank level cell belongs to the merged cell above it; a row of 其中 without points is a memo item.</summary>
internal static class IndicatorReader
{
    /// <summary>The goals, where each row went, and the number each goal is known by.</summary>
    public static EquatableList<AnnualGoal> Read(
        FiledForm form, int? year, FormNotes notes, out EquatableList<RowLink> links, out EquatableList<string?> numbers)
    {
        List<GoalBuilder> goals = [];
        foreach (var goal in form.Goals)
        {
            goals.Add(new GoalBuilder(goal.Number, goal));
        }

        // places are known only when all levels are, so rows are sorted into levels first
        List<(GoalBuilder Goal, GoalBuilder.Slot? Slot)> slots = [];
        GoalBuilder? current = null;
        foreach (var row in form.IndicatorRows)
        {
            current = GoalFor(row.Goal, current, goals);
            slots.Add((current, SumRows.Is(row) ? null : current.Add(row)));
        }

        List<RowLink> rows = [];
        var reader = new RowReader(form, year, notes);
        for (var i = 0; i < slots.Count; i++)
        {
            var (goal, slot) = slots[i];
            rows.Add(slot is null ? RowLink.OfSums(goals.IndexOf(goal), form.IndicatorRows[i]) : reader.Read(form.IndicatorRows[i], goal, goals.IndexOf(goal), slot));
        }

        reader.NoteScoringRules();
        List<AnnualGoal> built = [];
        List<string?> known = [];
        for (var g = 0; g < goals.Count; g++)
        {
            built.Add(goals[g].Build(g, notes));
            known.Add(goals[g].Number);
        }

        links = rows.ToEquatableList();
        numbers = known.ToEquatableList();
        return built.ToEquatableList();
    }

    private static GoalBuilder GoalFor(string? number, GoalBuilder? current, List<GoalBuilder> goals)
    {
        if (number is null && (current ?? (goals.Count > 0 ? goals[0] : null)) is { } same)
        {
            return same;
        }

        foreach (var goal in goals)
        {
            if (goal.Number == number || (goal.Number is not null && number is not null && CellText.Fold(goal.Number) == CellText.Fold(number)))
            {
                return goal;
            }
        }

        var added = new GoalBuilder(number, null);
        goals.Add(added);
        return added;
    }
}

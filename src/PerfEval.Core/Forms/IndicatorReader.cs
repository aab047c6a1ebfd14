using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>
/// 指标表的读取: rows to goals, levels, indicators and memo items. A blank level cell belongs to the merged cell above it; a row of 其中 without
/// points is a memo item.
/// </summary>
internal static class IndicatorReader
{
    /// <summary>The goals, and where each row went.</summary>
    public static EquatableList<AnnualGoal> Read(
        FiledForm form, int? year, FormNotes notes, out EquatableList<RowLink> links)
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
            slots.Add((current, SumRows.Is(row) ? null : current.Add(row)));
        }

        List<RowLink> rows = [];
        var reader = new RowReader(form, year, notes);
        for (var i = 0; i < slots.Count; i++)
        {
            var (goal, slot) = slots[i];
            rows.Add(slot is null ? RowLink.OfSums(goal.Index, form.IndicatorRows[i]) : reader.Read(form.IndicatorRows[i], goal, slot));
        }

        reader.NoteScoringRules();
        List<AnnualGoal> built = [];
        foreach (var goal in goals.All)
        {
            built.Add(goal.Build(notes));
        }

        links = rows.ToEquatableList();
        return built.ToEquatableList();
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

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms.Reading;

/// <summary>Rows of a program to a goal: read as a form's rows are, so that one text means one thing; ids and values come after.</summary>
internal static class GoalRows
{
    /// <summary>The goal of the rows, and what the readers have to say.</summary>
    public static AnnualGoal Read(IEnumerable<IndicatorRow> rows, FiscalYear? year, out EquatableList<Finding> findings)
    {
        List<IndicatorRow> given = [];
        List<FiledIndicatorRow> filed = [];
        foreach (var row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            given.Add(row);
            filed.Add(Filed(row));
        }

        var form = new FiledForm { IndicatorRows = filed.ToEquatableList() };
        var notes = new FormNotes();
        var goals = IndicatorReader.Read(form, year?.Year, notes, out var links, out _);
        SumRows.Note(form, notes);
        findings = notes.Findings;
        return goals.Count == 0 ? new AnnualGoal(new IndicatorTree(default), default) : WithGiven(goals[0], given, links);
    }

    private static FiledIndicatorRow Filed(IndicatorRow row) => new()
    {
        FirstLevel = row.FirstLevel,
        FirstLevelPoints = Number(row.FirstLevelPoints),
        SecondLevel = row.SecondLevel,
        Name = row.Name,
        Target = One(row.Target, row.TargetValue?.Text, row),
        Actual = One(row.Actual, row.ActualValue?.Text, row),
        Points = Number(row.Points),
        Score = Number(row.Claimed),
        Reason = row.Reason,
    };

    private static string? One(string? text, string? ofValue, IndicatorRow row) => text is null || ofValue is null
        ? text ?? ofValue
        : throw new ArgumentException($"The row '{row.Name}' gives '{text}' and the value '{ofValue}' for one cell; give one of them.");

    private static string? Number(decimal? points) => points is { } number ? Points.From(number).ToString() : null;

    // the ids and the values the caller gave stand for the positions and for what the texts were read as
    private static AnnualGoal WithGiven(AnnualGoal read, List<IndicatorRow> given, EquatableList<RowLink> links)
    {
        Dictionary<string, IndicatorRow> rowOf = [];
        for (var i = 0; i < given.Count; i++)
        {
            if (links[i].IndicatorId.Length > 0 && links[i].MemoIndex is null)
            {
                rowOf.Add(links[i].IndicatorId, given[i]);
            }
        }

        List<FirstLevelIndicator> firsts = [];
        foreach (var first in read.Tree.FirstLevels)
        {
            List<SecondLevelIndicator> seconds = [];
            foreach (var second in first.SecondLevels)
            {
                List<ThirdLevelIndicator> indicators = [];
                foreach (var indicator in second.Indicators)
                {
                    var row = rowOf[indicator.Id];
                    indicators.Add(indicator with { Id = row.Id ?? indicator.Id, Target = row.TargetValue ?? indicator.Target });
                }

                seconds.Add(second with { Indicators = indicators.ToEquatableList() });
            }

            firsts.Add(first with { SecondLevels = seconds.ToEquatableList() });
        }

        List<IndicatorResult> results = [];
        foreach (var result in read.Results)
        {
            var row = rowOf[result.IndicatorId];
            results.Add(result with { IndicatorId = row.Id ?? result.IndicatorId, Actual = row.ActualValue ?? result.Actual });
        }

        return new AnnualGoal(new IndicatorTree(firsts.ToEquatableList()), results.ToEquatableList());
    }
}

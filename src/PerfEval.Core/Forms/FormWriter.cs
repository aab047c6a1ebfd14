using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>还原填报表: writes the form a reading came from, every cell in its original text, from the typed report and what it had no room for.</summary>
public static class FormWriter
{
    /// <summary>The form, equal to the one read.</summary>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    public static FiledForm Write(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (report, rest) = (reading.Report, reading.Remainder);
        List<FiledIndicatorRow> rows = [];
        foreach (var row in reading.Rows)
        {
            rows.Add(row.IsSum ? row.Remainder : Row(row, report.Goals[row.GoalIndex]));
        }

        List<FiledFundingRow> funds = [];
        foreach (var link in reading.FundingRows)
        {
            funds.Add(link.Aside ?? Funding(link.IsTotal ? report.Funding!.Total! : report.Funding!.Sources[link.SourceIndex!.Value], report.Funding!.AmountUnit));
        }

        List<FiledGoal> goals = [];
        for (var g = 0; g < rest.ListedGoals; g++)
        {
            goals.Add(new FiledGoal
            {
                Number = rest.GoalNumbers[g],
                Points = Text(report.Goals[g].DeclaredPoints),
                Expected = report.Goals[g].Expected,
                Actual = report.Goals[g].Actual,
            });
        }

        return new FiledForm
        {
            Title = report.Title,
            Year = rest.HasYearCell ? Text(report.FiscalYear) : null,
            Unit = report.Subject.Unit.Name,
            Region = rest.Region,
            AmountUnit = rest.AmountUnit,
            FundingRows = funds.ToEquatableList(),
            Goals = goals.ToEquatableList(),
            IndicatorRows = rows.ToEquatableList(),
            TotalPoints = rest.TotalIsRow ? null : Text(report.Claims.TotalPoints),
            TotalScore = rest.TotalIsRow ? null : Text(report.Claims.TotalScore),
            Grade = Text(report.Claims.Grade),
            Remarks = rest.Remarks,
            Completeness = rest.Completeness,
        };
    }

    private static FiledIndicatorRow Row(RowLink link, AnnualGoal goal)
    {
        var result = goal.ResultOf(link.IndicatorId);
        if (link.MemoIndex is { } memo)
        {
            var item = result.MemoItems[memo];
            return link.Remainder with { Name = item.Name, Target = link.HasTargetCell ? item.Target.Text : null, Actual = item.Actual.Text };
        }

        foreach (var leaf in goal.Tree.Leaves)
        {
            if (leaf.Indicator.Id == link.IndicatorId)
            {
                return link.Remainder with
                {
                    Name = leaf.Indicator.Name,
                    Target = link.HasTargetCell ? leaf.Indicator.Target.Text : null,
                    Actual = result.Actual.Text,
                    Points = Text(leaf.Indicator.Points),
                    Score = Text(result.ClaimedScore),
                    Reason = result.DeviationReason,
                };
            }
        }

        throw new ArgumentException($"The report has no indicator '{link.IndicatorId}'.", nameof(link));
    }

    private static FiledFundingRow Funding(FundingLine line, AmountUnit unit) => new()
    {
        Label = line.Label,
        OpeningBudget = Amount(line.OpeningBudget, unit),
        FullYearBudget = Amount(line.FullYearBudget, unit),
        Executed = Amount(line.Executed, unit),
        Points = Text(line.Points),
        Rate = Text(line.ClaimedRate),
        Score = Text(line.ClaimedScore),
        Reason = line.Reason,
    };

    private static string? Amount(Reported<Money> cell, AmountUnit unit) => cell.Raw ?? (cell.HasValue ? cell.Value.Number(unit) : null);

    private static string Text<T>(Reported<T> cell)
        where T : notnull => cell.ToString();
}

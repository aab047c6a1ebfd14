using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Reading;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>
/// 还原填报表: writes the form a reading came from, every cell in its original text, from the typed report and what it had no room for.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static class FormWriter
{
    /// <summary>The form, equal to the one read.</summary>
    /// <exception cref="ArgumentNullException">The reading is null.</exception>
    /// <example>
    /// <code>
    /// var form = new FiledForm { Title = "项目支出绩效自评表", IndicatorRows = [new FiledIndicatorRow { Name = "修建水库", Target = "5座" }] };
    /// Console.WriteLine(FormWriter.Write(FormReader.Read(form)) == form);   // True
    /// </code>
    /// </example>
    public static FiledForm Write(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (report, rest) = (reading.Report, reading.Remainder);
        var project = (report.Subject as Subject.ProjectExpenditure)?.Project;
        var indicators = report.Goals.Select(IndicatorsOf).ToList();
        List<FiledIndicatorRow> rows = [];
        foreach (var row in reading.Rows)
        {
            rows.Add(row.IndicatorId.Length == 0 ? row.Remainder : Row(row, indicators[row.GoalIndex]));
        }

        List<FiledFundingRow> funds = [];
        foreach (var link in reading.FundingRows)
        {
            funds.Add(link.Aside ?? Funding(link, report.Funding!));
        }

        List<FiledGoal> goals = [];
        for (var g = 0; g < rest.ListedGoals; g++)
        {
            goals.Add(rest.Heads.Goals[g] with
            {
                Points = Text(report.Goals[g].DeclaredPoints),
                Expected = report.Goals[g].Expected,
                Actual = report.Goals[g].Actual,
            });
        }

        return new FiledForm
        {
            Kind = rest.Heads.Kind,
            Category = rest.Heads.Category,
            Title = report.Title,
            Year = rest.Heads.Year is null ? null : Text(report.FiscalYear),
            ProjectName = rest.Heads.ProjectName is null || project is null ? rest.Heads.ProjectName : project.Name,
            ProjectCode = project is null ? rest.Heads.ProjectCode : project.Code,
            Unit = rest.Heads.Unit is null ? null : report.Subject.Unit.Name,
            UnitCode = report.Subject.Unit.Code,
            CompetentDepartment = project is null ? report.Subject.Unit.CompetentDepartment : project.CompetentDepartment,
            Region = rest.Heads.Region,
            AmountUnit = rest.Heads.AmountUnit,
            FurtherAmountUnits = rest.Heads.FurtherAmountUnits,
            HasUnreadTable = rest.Heads.HasUnreadTable,
            FundingRows = funds.ToEquatableList(),
            Goals = goals.ToEquatableList(),
            IndicatorRows = rows.ToEquatableList(),
            TotalPoints = rest.TotalsArePlain ? Text(report.Claims.TotalPoints) : rest.Heads.TotalPoints,
            TotalScore = rest.TotalsArePlain ? Text(report.Claims.TotalScore) : rest.Heads.TotalScore,
            Grade = rest.TotalsArePlain ? Text(report.Claims.Grade) : rest.Heads.Grade,
            Columns = rest.Heads.Columns,
            UnreadHeads = rest.Heads.UnreadHeads,
            Remarks = rest.Heads.Remarks,
            RemarkAddresses = rest.Heads.RemarkAddresses,
            Addresses = rest.Heads.Addresses,
            Completeness = rest.Heads.Completeness,
        };
    }

    private static Dictionary<string, (ThirdLevelIndicator Indicator, IndicatorResult Result)> IndicatorsOf(AnnualGoal goal)
    {
        var found = new Dictionary<string, (ThirdLevelIndicator, IndicatorResult)>(StringComparer.Ordinal);
        var i = 0;
        foreach (var leaf in goal.Tree.Leaves)
        {
            found[leaf.Indicator.Id] = (leaf.Indicator, goal.Results[i++]);   // results stand in the order of the indicators
        }

        return found;
    }

    private static FiledIndicatorRow Row(RowLink link, Dictionary<string, (ThirdLevelIndicator Indicator, IndicatorResult Result)> goal)
    {
        if (!goal.TryGetValue(link.IndicatorId, out var found))
        {
            throw new ArgumentException($"The report has no indicator '{link.IndicatorId}'.", nameof(link));
        }

        var (indicator, result) = found;
        if (link.MemoIndex is { } memo)
        {
            var item = result.MemoItems[memo];
            return link.Remainder with
            {
                Name = item.Name,
                Target = TargetOf(link, item.Target),
                Actual = item.Actual.Text,
            };
        }

        return link.Remainder with
        {
            Name = link.Remainder.Name ?? indicator.Name,
            Target = TargetOf(link, indicator.Target),
            Actual = result.Actual.Text,
            Points = link.HasNoPointsCell ? null : Text(indicator.Points),
            Score = link.HasNoScoreCell ? null : Text(result.ClaimedScore),
            Reason = result.DeviationReason,
        };
    }

    // beside an adjusted target the cells are kept as printed
    private static string? TargetOf(RowLink link, TargetValue target)
    {
        if (link.Remainder.AdjustedTarget is not null)
        {
            return link.Remainder.Target;
        }

        return link.HasTargetCell ? target.Text : null;
    }

    private static FiledFundingRow Funding(FundingLink link, FundingTable table) =>
        Funding(link.IsTotal ? table.Total! : table.Sources[link.SourceIndex!.Value], table.AmountUnit) with
        {
            Classification = link.Printed.Classification,
            Address = link.Printed.Address,
            Addresses = link.Printed.Addresses,
        };

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

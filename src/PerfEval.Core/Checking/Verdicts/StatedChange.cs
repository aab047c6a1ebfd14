using System;
using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>陈述的变动: a change the narrative states of a line of the budget, and the two years the facts give for that line.</summary>
/// <param name="Claim">The change as stated.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text it stands in.</param>
/// <param name="IsThreePublic">Whether it is of the three public expenses.</param>
/// <param name="Readings">Budget and spending of both years, where all are stated: a text seldom says which it speaks of.</param>
internal sealed record StatedChange(
    QuantitativeClaim.Change Claim, Place Place, string Text, bool IsThreePublic, EquatableList<YearPair> Readings)
{
    /// <summary>The reading by what was spent, where no reading gives what is stated; null where one does or there is none.</summary>
    public YearPair? Contradicted
    {
        get
        {
            foreach (var reading in Readings)
            {
                if (reading.Gives(Claim.Value) ?? true)
                {
                    return null;
                }
            }

            return Readings.Count > 0 ? Readings[0] : null;
        }
    }

    /// <summary>Whether it is stated to rise where the years fall, or the other way round.</summary>
    public bool IsOppositeOf(YearPair years) => Math.Sign(Claim.Value.Value) * Math.Sign(years.Now.CompareTo(years.Before)) < 0;

    /// <summary>Holds the changes stated against the two years, and records those that no reading gives.</summary>
    /// <param name="context">The report.</param>
    /// <param name="sink">Of the check.</param>
    /// <param name="isThreePublic">Of the three public expenses, or of the other lines of the budget.</param>
    /// <param name="severityOf">How grave such a change is, with the reading by what was spent.</param>
    public static void Hold(CheckContext context, CheckSink sink, bool isThreePublic, Func<StatedChange, YearPair, Severity> severityOf)
    {
        foreach (var change in context.StatedChanges)
        {
            if (change.IsThreePublic != isThreePublic || change.Readings.Count == 0)
            {
                continue;
            }

            sink.Looked();
            if (change.Contradicted is { } found)
            {
                sink.Find(
                    severityOf(change, found), change.Place,
                    Argument.Of("name", change.Claim.Name), Argument.Of("stated", change.Claim.Value), Argument.Of("found", found.Told()));
            }
        }
    }

    /// <summary>The changes stated of lines of the budget.</summary>
    public static IEnumerable<StatedChange> Of(CheckContext context)
    {
        if (context.Report.Narrative is null || !context.Report.FiscalYear.TryGetValue(out var year))
        {
            yield break;
        }

        foreach (var told in context.NarrativeClaims)
        {
            if (told.Claim is QuantitativeClaim.Change { RefersTo: ClaimReference.Budget { Line: var line } } change)
            {
                yield return new StatedChange(
                    change, told.Place, told.Achievement.Text, ThreePublic.Of(line) is not null,
                    ReadingsOf(context.Stated.Facts, line, year));
            }
        }
    }

    private static EquatableList<YearPair> ReadingsOf(FactSheet sheet, ClaimReference.BudgetLine line, FiscalYear year)
    {
        List<YearPair> readings = [];
        FactKind[] kinds = line switch
        {
            ClaimReference.BudgetLine.OperatingCosts => [FactKind.OperatingCostsActual, FactKind.OperatingCostsBudget],
            ClaimReference.BudgetLine.ProjectExpenditure => [FactKind.ProjectExpenditure],
            _ when ThreePublic.Of(line) is { } item => [item.Actual, item.Budget],
            _ => [],
        };
        foreach (var kind in kinds)
        {
            if (year.Year > 1
                && ThreePublic.AmountOf(sheet, kind, year) is { } now
                && ThreePublic.AmountOf(sheet, kind, new FiscalYear(year.Year - 1)) is { } before)
            {
                readings.Add(new YearPair(before.Value, now.Value, now.Unit));
            }
        }

        return readings.ToEquatableList();
    }
}

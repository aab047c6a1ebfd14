using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>资金情况表: blank totals, incomplete lines, totals that are not sums.</summary>
internal static class FundingTableChecks
{
    private static readonly FundingColumn[] Columns = [FundingColumn.OpeningBudget, FundingColumn.FullYearBudget, FundingColumn.Executed];

    /// <summary>PE1101.</summary>
    public static void TotalCellBlank(CheckContext context, CheckSink sink)
    {
        if (context.Funding?.Total is not { } total)
        {
            sink.Skip("skip.noFundingTotal");
            return;
        }

        sink.Skip("skip.noSourceAmounts");
        foreach (var column in Columns)
        {
            List<string> stating = [];
            foreach (var line in context.Funding.Sources)
            {
                if (line.Cell(column).HasValue)
                {
                    stating.Add($"{line.Label} {line.Cell(column).Value.Number(context.FundingUnit)}");
                }
            }

            if (stating.Count == 0)
            {
                continue;
            }

            sink.Looked();
            if (total.Cell(column).IsBlank)
            {
                sink.Find(
                    Severity.Warning,
                    CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(CheckContext.PartOf(column)),
                    Argument.Term("column", column.Key()),
                    Argument.Of("lines", stating),
                    Argument.Of("unit", context.FundingUnit.Symbol()));
            }
        }
    }

    /// <summary>PE1102: some forms have no column for the opening budget; full-year budget and execution are asked for by all.</summary>
    public static void SourceLineIncomplete(CheckContext context, CheckSink sink)
    {
        if (context.Funding is null)
        {
            sink.Skip("skip.noFunding");
            return;
        }

        sink.Skip("skip.noSourceAmounts");
        var printed = new List<FundingColumn>();
        foreach (var column in Columns)
        {
            if (column != FundingColumn.OpeningBudget || context.FundingLines().Any(entry => !entry.Line.OpeningBudget.IsBlank))
            {
                printed.Add(column);
            }
        }

        foreach (var (line, place, isTotal) in context.FundingLines())
        {
            List<FundingColumn> blank = printed.FindAll(column => line.Cell(column).IsBlank);
            if (isTotal || blank.Count == printed.Count)
            {
                continue;
            }

            sink.Looked();
            if (blank.Count > 0)
            {
                sink.Find(
                    Severity.Warning,
                    place,
                    Argument.Of("label", line.Label),
                    new Argument("blank", new ArgumentValue.Several([.. blank.ConvertAll(ArgumentValue (c) => new ArgumentValue.Term(c.Key()))])));
            }
        }
    }

    /// <summary>PE1103.</summary>
    public static void TotalNotSum(CheckContext context, CheckSink sink)
    {
        var tolerance = context.Standard.Tolerances.Value.Amount;
        sink.Skip("skip.noTotalAndLines");
        foreach (var column in Columns)
        {
            if (context.Funding?.Total?.Cell(column).HasValue != true)
            {
                continue;
            }

            foreach (var line in context.Funding.Sources)
            {
                if (line.Cell(column).HasValue)
                {
                    sink.Looked();
                }
            }

            if (context.Funding.Amount(column, tolerance) is FundingAmount.Conflicting conflict)
            {
                sink.Find(
                    Severity.Error,
                    CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(CheckContext.PartOf(column)),
                    Argument.Term("column", column.Key()),
                    Argument.Of("stated", conflict.StatedTotal, context.FundingUnit),
                    Argument.Of("sum", conflict.Sum, context.FundingUnit));
            }
        }
    }

    /// <summary>PE1104.</summary>
    public static void SourceLineBlank(CheckContext context, CheckSink sink)
    {
        if (context.Report.Budget is not { } budget)
        {
            sink.Skip("skip.noBudgetStatement");
            return;
        }

        sink.Skip(context.Funding is null ? "skip.noFunding" : "skip.noAmountTold");
        foreach (var (line, place, isTotal) in context.FundingLines())
        {
            var told = line.Source switch
            {
                FundingSource.Other => budget.Revenue.OtherSources,
                FundingSource.CarryOver => budget.Revenue.BroughtForward,
                _ => default,
            };
            if (isTotal || !told.HasValue)
            {
                continue;
            }

            sink.Looked();
            if (line.IsWhollyBlank)
            {
                sink.Find(
                    Severity.Note, place, Argument.Of("label", line.Label), Argument.Of("amount", told.Value, budget.AmountUnit));
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Scores the execution of the budget from the cells of the funding table.</summary>
internal sealed class ExecutionScorer(FundingTable? table, EvaluationStandard standard)
{
    /// <summary>The line of execution; null where neither form nor standard knows of it.</summary>
    public Row? Score()
    {
        if (!standard.Execution.Value.HasLine)
        {
            return null;
        }

        var cell = ScoredLine is { } line ? line.Points : default;
        var points = cell.HasValue ? Fraction.Of(cell.Value) : standard.ExecutionPoints is { } given ? Fraction.Of(given.Value) : null;
        if (cell.Kind == ReportedKind.NotApplicable)
        {
            return new Row("预算执行率", null, null, Fraction.Zero, Unused());
        }

        if (table is null)
        {
            return points is null ? null : new Row("预算执行率", null, null, points, Verdict.NotReported);
        }

        // not applicable outranks unprinted points
        var rate = Rate();
        var isKnown = points is not null || rate.Kind == VerdictKind.NotApplicable;
        return new Row("预算执行率", null, null, points, isKnown ? rate : Verdict.NotComputable);
    }

    private Verdict Unused() => standard.NotApplicable.Value == NotApplicablePolicy.Full ? Verdict.Of(Fraction.One) : Verdict.NotApplicable;

    private FundingLine? ScoredLine => table?.Total is { } total && !(total.Points.IsBlank && total.ClaimedScore.IsBlank)
        ? total
        : table?.Sources.FirstOrDefault(line => line.Points.HasValue) ?? table?.Total ?? table?.Sources.FirstOrDefault(_ => true);

    private Verdict Rate()
    {
        var rule = standard.Execution.Value;
        var column = rule.Basis == ExecutionBasis.OpeningBudget ? FundingColumn.OpeningBudget : FundingColumn.FullYearBudget;
        if (IsContradicted(column) || IsContradicted(FundingColumn.Executed))
        {
            return Verdict.NotComputable;
        }

        var fiscal = rule.Basis == ExecutionBasis.FiscalFullYearBudget;
        if (fiscal && !table!.Sources.Any(IsFiscal) && table.Sources.Any(line => IsMoney(line.Cell(column)) || IsMoney(line.Executed)))
        {
            return Verdict.NotComputable;
        }

        var (basis, executed) = (AmountOf(column, fiscal), AmountOf(FundingColumn.Executed, fiscal));
        if (executed is null)
        {
            return basis < 0 ? Verdict.NotComputable : Verdict.NotReported;
        }

        if (basis is null or < 0 || (basis == 0 && executed != 0))
        {
            return Verdict.NotComputable;
        }

        return basis != 0
            ? Verdict.Of(Fraction.Max(Fraction.Zero, Fraction.Min(Fraction.One, Fraction.Of(executed.Value, basis.Value))))
            : rule.ZeroBudget switch
            {
                ExecutionRateRule.ZeroBudgetPolicy.NotApplicable => Unused(),
                ExecutionRateRule.ZeroBudgetPolicy.Full => Verdict.Of(Fraction.One),
                ExecutionRateRule.ZeroBudgetPolicy.Zero => Verdict.Of(Fraction.Zero),
                _ => Verdict.NotComputable,
            };
    }

    private static bool IsMoney(Reported<Money> cell) => cell.HasValue && cell.Value != Money.Zero;

    private static bool IsFiscal(FundingLine line) => line.Source is not (
        FundingSource.Unclassified or FundingSource.Other or FundingSource.SpecialAccount or FundingSource.UnitFunds);

    private bool IsContradicted(FundingColumn column) => table!.Total?.Cell(column) is { HasValue: true, Value: var stated }
        && SumOf(table.Sources, column) is { } sum && Math.Abs(stated.Fen - sum) > standard.Tolerances.Value.Amount.Fen;

    private long? AmountOf(FundingColumn column, bool onlyFiscal)
    {
        if (onlyFiscal && table!.Sources.Any(IsFiscal))
        {
            return SumOf(table!.Sources.Where(IsFiscal), column);
        }

        var total = table!.Total is { } line ? line.Cell(column) : default;
        return total.HasValue ? total.Value.Fen : (total.IsBlank && !onlyFiscal ? SumOf(table.Sources, column) : null);
    }

    // null where nothing is stated, or something stated cannot be read
    private static long? SumOf(IEnumerable<FundingLine> lines, FundingColumn column)
    {
        var cells = lines.Select(line => line.Cell(column)).ToList();
        return cells.Exists(cell => cell.HasValue) && !cells.Exists(cell => cell.Kind == ReportedKind.Unreadable)
            ? cells.Where(cell => cell.HasValue).Sum(cell => cell.Value.Fen)
            : null;
    }
}

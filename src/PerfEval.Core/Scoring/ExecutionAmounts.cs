using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 执行率的取数: the executed amount and the basis a standard asks for, the derivation of each, and what stands in the way of a rate.
/// </summary>
/// <param name="Basis">分母; null where it is not stated or contradictory.</param>
/// <param name="Executed">执行数; null where it is not stated or contradictory.</param>
/// <param name="Rate">执行率, raw; null where there is none.</param>
/// <param name="Problem">Why there is no rate, other than that nothing was filed or executed.</param>
/// <param name="Unit">The unit of the table.</param>
/// <param name="Derivations">How blank totals were derived.</param>
internal sealed record ExecutionAmounts(
    Money? Basis, Money? Executed, Ratio? Rate, OpenReason? Problem, AmountUnit Unit, EquatableList<ScoreExplanation> Derivations)
{
    /// <summary>The unit of the table.</summary>
    public AmountUnit Unit { get; init => field = Given.Defined(value); } = Given.Defined(Unit);

    /// <summary>What was taken for granted of the amounts; null where nothing was.</summary>
    public Assumption? Assumption { get; init; }

    /// <summary>The amounts a standard takes from a funding table.</summary>
    /// <param name="funding">资金情况; null where there is none.</param>
    /// <param name="standard">评价标准.</param>
    public static ExecutionAmounts Of(FundingTable? funding, EvaluationStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return Of(funding, standard, column => funding!.Amount(column, standard.Tolerances.Value.Amount));
    }

    /// <summary>The same of a table whose amounts of columns are known.</summary>
    public static ExecutionAmounts Of(FundingTable? funding, EvaluationStandard standard, Func<FundingColumn, FundingAmount> amountOf)
    {
        if (funding is null)
        {
            return new ExecutionAmounts(null, null, null, null, default, default);
        }

        var rule = standard.Execution.Value;
        var tolerance = standard.Tolerances.Value.Amount;
        var fiscalOnly = rule.Basis == ExecutionBasis.FiscalFullYearBudget;
        var divisor = BasisOf(funding, standard);
        var column = divisor == ExecutionBasis.OpeningBudget ? FundingColumn.OpeningBudget : FundingColumn.FullYearBudget;
        var basis = fiscalOnly ? funding.FiscalAmount(column, tolerance) : amountOf(column);
        var executed = fiscalOnly
            ? funding.FiscalAmount(FundingColumn.Executed, tolerance)
            : amountOf(FundingColumn.Executed);

        List<ScoreExplanation> steps = new(2);
        AddDerivation(steps, column, basis, funding.AmountUnit);
        AddDerivation(steps, FundingColumn.Executed, executed, funding.AmountUnit);
        // a total its lines contradict is not a total, whichever of the lines a standard counts
        var (all, spent) = fiscalOnly
            ? (amountOf(column), amountOf(FundingColumn.Executed))
            : (basis, executed);
        var problem = Conflict(column, all, funding.AmountUnit) ?? Conflict(FundingColumn.Executed, spent, funding.AmountUnit)
            ?? (fiscalOnly ? NothingFiscal(funding, column, all.Value, spent.Value) : null)
            ?? WithoutBasis(column, basis.Value, executed.Value);
        Ratio? rate = problem is null && basis.Value is { } b && executed.Value is { } e && b != Money.Zero ? Ratio.Of(e, b) : null;
        return new ExecutionAmounts(basis.Value, executed.Value, rate, problem, funding.AmountUnit, steps.ToEquatableList())
        {
            Assumption = problem is null ? AssumptionOf(funding, fiscalOnly, isAsPrinted: divisor != rule.Basis) : null,
        };
    }

    /// <summary>
    /// 分母口径: the standard's basis, unless the form states only the opening budget and divides by it.
    /// </summary>
    public static ExecutionBasis BasisOf(FundingTable? funding, EvaluationStandard standard) =>
        funding?.PrintedBasis == ExecutionBasis.OpeningBudget ? ExecutionBasis.OpeningBudget : standard.Execution.Value.Basis;

    private static Assumption? AssumptionOf(FundingTable funding, bool fiscalOnly, bool isAsPrinted)
    {
        if (isAsPrinted)
        {
            return Assumption.Of(AssumptionKind.BasisAsPrinted);
        }

        return fiscalOnly && !HasFiscalLine(funding) ? Assumption.Of(AssumptionKind.TotalIsFiscal) : null;
    }

    private static bool HasFiscalLine(FundingTable funding)
    {
        foreach (var line in funding.Sources)
        {
            if (line.Source.IsFiscal())
            {
                return true;
            }
        }

        return false;
    }

    // money of other sources alone may be all there is, or none of what the standard counts: two readings, two rates
    private static OpenReason? NothingFiscal(FundingTable funding, FundingColumn column, Money? all, Money? spent)
    {
        if (HasFiscalLine(funding))
        {
            return null;
        }

        foreach (var line in funding.Sources)
        {
            if (IsMoney(line.Cell(column)) || IsMoney(line.Executed))
            {
                return OpenReason.Of(
                    OpenReasonKind.NothingFiscal, Argument.Term("column", column.Key()), Argument.Of("label", line.Label),
                    Argument.Of("basis", Text(all)), Argument.Of("executed", Text(spent)));
            }
        }

        return null;

        static bool IsMoney(Reported<Money> cell) => cell.TryGetValue(out var amount) && amount != Money.Zero;

        string Text(Money? amount) => amount is { } money ? money.Number(funding.AmountUnit) : "–";
    }

    // a negative basis gives no rate either: money cannot be executed against a debt
    private static OpenReason? WithoutBasis(FundingColumn column, Money? basis, Money? executed)
    {
        if (executed is { } spent)
        {
            if (basis is null)
            {
                return Because(OpenReasonKind.BasisBlank);
            }

            if (basis == Money.Zero && spent != Money.Zero)
            {
                return Because(OpenReasonKind.BasisZero);
            }
        }

        return basis < Money.Zero ? Because(OpenReasonKind.BasisNegative) : null;

        OpenReason Because(OpenReasonKind kind) => OpenReason.Of(kind, Argument.Term("column", column.Key()));
    }

    private static OpenReason? Conflict(FundingColumn column, FundingAmount amount, AmountUnit unit) =>
        amount is FundingAmount.Conflicting conflict
            ? OpenReason.Of(
                OpenReasonKind.FundingConflict,
                Argument.Term("column", column.Key()),
                Argument.Of("stated", conflict.StatedTotal, unit),
                Argument.Of("sum", conflict.Sum, unit))
            : null;

    private static void AddDerivation(List<ScoreExplanation> steps, FundingColumn column, FundingAmount amount, AmountUnit unit)
    {
        if (amount is not FundingAmount.Derived derived)
        {
            return;
        }

        steps.Add(new ScoreExplanation
        {
            Step = Remark.Late(derived.HasBlanks ? "step.derivedWithBlanks" : "step.derived", new DerivedValues(column, derived, unit)),
        });
    }
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 资金情况: the funding table of a self-evaluation, cell by cell as filed. A blank cell of it is never read as 0 without being named.
/// </summary>
public sealed record FundingTable
{
    private static readonly FundingAmount NotStated = new FundingAmount.NotStated();

    /// <summary>金额单位 printed at the head of the table.</summary>
    public AmountUnit AmountUnit { get; init => field = Given.Defined(value); }

    /// <summary>合计行 (年度资金总额); null where the form has none.</summary>
    public FundingLine? Total { get; init; }

    /// <summary>资金来源行, in the order printed.</summary>
    public EquatableList<FundingLine> Sources { get; init; }

    /// <summary>
    /// 资金的各种划分, where the form divides its money under headings or more than once; each adds up to the total by itself. The lines of the
    /// first are those of <see cref="Sources"/> where it has a heading; none where the form prints one list of sources and no heading.
    /// </summary>
    public EquatableList<FundingClassification> Classifications { get; init; }

    /// <summary>A table of the 合计 line alone (年度资金总额), from the numbers a program has.</summary>
    /// <param name="openingBudget">年初预算数; null where it is blank, which is never 0.</param>
    /// <param name="fullYearBudget">全年预算数; null where it is blank.</param>
    /// <param name="executed">全年执行数; null where it is blank.</param>
    /// <param name="points">分值 of execution, where the form prints it.</param>
    /// <param name="claimed">自评得分 of execution; null where none is claimed.</param>
    /// <param name="unit">金额单位 of the three amounts.</param>
    /// <exception cref="ArgumentException">An amount is no whole number of fen, or points have more than 4 decimals.</exception>
    /// <exception cref="OverflowException">An amount or points are out of range.</exception>
    /// <example>
    /// <code>
    /// var funding = FundingTable.OfTotals(1143.81m, 566.49m, 566.49m, points: 10, claimed: 10);   // 万元; null is blank
    /// Console.WriteLine(funding.Total?.Executed);
    /// </code>
    /// </example>
    public static FundingTable OfTotals(
        decimal? openingBudget,
        decimal? fullYearBudget,
        decimal? executed,
        decimal? points = null,
        decimal? claimed = null,
        AmountUnit unit = AmountUnit.WanYuan)
    {
        return new FundingTable
        {
            AmountUnit = unit,
            Total = new FundingLine
            {
                Label = "年度资金总额",
                OpeningBudget = Amount(openingBudget),
                FullYearBudget = Amount(fullYearBudget),
                Executed = Amount(executed),
                Points = Score(points),
                ClaimedScore = Score(claimed),
            },
        };

        Reported<Money> Amount(decimal? value) => value is { } number ? Money.From(number, unit) : Reported<Money>.Blank;

        static Reported<Points> Score(decimal? value) => value is { } number ? Points.From(number) : Reported<Points>.Blank;
    }

    /// <summary>
    /// The line whose points and score count: the 合计 line where it states either, else the first
    /// source line that states points. A sub-row that repeats them is never counted again.
    /// </summary>
    public FundingLine? ScoredLine
    {
        get
        {
            if (Total is { } total && (!total.Points.IsBlank || !total.ClaimedScore.IsBlank))
            {
                return total;
            }

            foreach (var line in Sources)
            {
                if (line.Points.HasValue)
                {
                    return line;
                }
            }

            return Total ?? (Sources.Count > 0 ? Sources[0] : null);
        }
    }

    /// <summary>
    /// 执行率的分母, as the form itself divides: <see cref="ExecutionBasis.OpeningBudget"/> where it states no full-year budget and prints
    /// the rate over the opening one (年初预算数（A）, 执行率（B/A）); null where it says nothing, and the standard decides.
    /// </summary>
    public ExecutionBasis? PrintedBasis { get; init => field = Given.Defined(value); }

    /// <summary>What the table says the total of a column is.</summary>
    /// <param name="column">年初, 全年 or 执行.</param>
    /// <param name="tolerance">How far a stated total may be from the sum of its lines (勾稽容差).</param>
    public FundingAmount Amount(FundingColumn column, Money tolerance) => Amount(Total, column, tolerance, onlyFiscal: false);

    private FundingAmount Amount(FundingLine? whole, FundingColumn column, Money tolerance, bool onlyFiscal)
    {
        var sum = SumOfLines(column, onlyFiscal);
        if (whole?.Cell(column) is { HasValue: true, Value: var stated })
        {
            return sum is { } lines && Money.AreApart(stated, lines, tolerance)
                ? new FundingAmount.Conflicting(stated, lines)
                : new FundingAmount.Stated(stated);
        }

        // only a blank is derived: a cell that is crossed out or unreadable says something else
        var isBlank = whole is null || whole.Cell(column).IsBlank;
        return isBlank && sum is { } derived ? new FundingAmount.Derived(derived, TermsOf(column, onlyFiscal)) : NotStated;
    }

    /// <summary>
    /// The sum of the fiscal lines alone (财政资金口径), as the Hubei form counts it. Without lines the 合计 line is all there is;
    /// beside money of other or unclassified sources alone the fiscal part is unknown, and nothing is stated.
    /// </summary>
    /// <param name="column">年初, 全年 or 执行.</param>
    /// <param name="tolerance">How far a stated total may be from the sum of its lines.</param>
    public FundingAmount FiscalAmount(FundingColumn column, Money tolerance)
    {
        var hasFiscal = false;
        foreach (var line in Sources)
        {
            hasFiscal |= line.Source.IsFiscal();
        }

        return HasOtherMoneyAlone ? NotStated : Amount(hasFiscal ? null : Total, column, tolerance, onlyFiscal: true);
    }

    /// <summary>Whether source lines state money of the year and none of them is fiscal.</summary>
    internal bool HasOtherMoneyAlone
    {
        get
        {
            var isStated = false;
            foreach (var line in Sources)
            {
                if (line.Source.IsFiscal())
                {
                    return false;
                }

                isStated |= IsMoney(line.FullYearBudget) || IsMoney(line.Executed);
            }

            return isStated;
        }
    }

    private static bool IsMoney(Reported<Money> cell) => cell.TryGetValue(out var amount) && amount != Money.Zero;

    /// <summary>
    /// What the source lines add up to in a column, whatever the 合计 line says; null where no line states the amount, one is unreadable,
    /// or the sum leaves the range of an amount.
    /// </summary>
    internal Money? SumOfLines(FundingColumn column) => SumOfLines(column, onlyFiscal: false);

    private Money? SumOfLines(FundingColumn column, bool onlyFiscal)
    {
        Int128 sum = 0;
        var isStated = false;
        foreach (var line in Sources)
        {
            if (onlyFiscal && !line.Source.IsFiscal())
            {
                continue;
            }

            var cell = line.Cell(column);
            if (cell.Kind == ReportedKind.Unreadable)
            {
                return null;
            }

            if (cell.HasValue)
            {
                sum += cell.Value.Fen;
                isStated = true;
            }
        }

        return isStated && Money.TryFromFen(sum, out var total) ? total : null;
    }

    private EquatableList<FundingAmount.Term> TermsOf(FundingColumn column, bool onlyFiscal)
    {
        List<FundingAmount.Term> terms = new(Sources.Count);
        foreach (var line in Sources)
        {
            if (!onlyFiscal || line.Source.IsFiscal())
            {
                terms.Add(new FundingAmount.Term(line.Label, line.Cell(column)));
            }
        }

        return terms.ToEquatableList();
    }
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>资金情况的一行: one line of the funding table, the 合计 line or a source, with every cell as filed.</summary>
public sealed record FundingLine
{
    /// <summary>行名, as printed: 合计, 其中：当年财政拨款.</summary>
    public required string Label { get; init => field = Given.Of(value); }

    /// <summary>资金来源; <see cref="FundingSource.Unclassified"/> for the 合计 line and for names of their own.</summary>
    public FundingSource Source { get; init => field = Given.Defined(value); }

    /// <summary>年初预算数: the budget at the start of the year, as filed.</summary>
    public Reported<Money> OpeningBudget { get; init; }

    /// <summary>全年预算数: the budget after the changes of the year, as filed.</summary>
    public Reported<Money> FullYearBudget { get; init; }

    /// <summary>全年执行数: the amount executed in the year, as filed.</summary>
    public Reported<Money> Executed { get; init; }

    /// <summary>分值 of execution, where this line carries it.</summary>
    public Reported<Points> Points { get; init; }

    /// <summary>执行率 as the filer claims it.</summary>
    public Reported<PrintedRate> ClaimedRate { get; init; }

    /// <summary>得分 as the filer claims it; never a computed score.</summary>
    public Reported<Points> ClaimedScore { get; init; }

    /// <summary>原因: why the execution is low or the budget moved, where the form asks for it.</summary>
    public string? Reason { get; init; }

    /// <summary>The cell of a column.</summary>
    public Reported<Money> Cell(FundingColumn column) => column switch
    {
        FundingColumn.OpeningBudget => OpeningBudget,
        FundingColumn.FullYearBudget => FullYearBudget,
        FundingColumn.Executed => Executed,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "The column is none of the three amounts."),
    };

    /// <summary>Whether none of the three amounts is filled in.</summary>
    public bool IsWhollyBlank => OpeningBudget.IsBlank && FullYearBudget.IsBlank && Executed.IsBlank;
}

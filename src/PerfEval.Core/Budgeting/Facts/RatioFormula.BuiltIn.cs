using System;
using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>
/// 内置的比率公式: the ratios of the whole-department framework with their competing definitions, each
/// under an id of its own. Which one a standard means it must say: a name alone chooses none.
/// </summary>
public sealed partial record RatioFormula
{
    /// <summary>All built-in definitions, those of one indicator together.</summary>
    public static EquatableList<RatioFormula> All { get; } =
    [
        .. ExecutionRates(), .. CompletionRates(), .. AdjustmentRates(), .. ControlRates(), .. PaymentRates(), .. CarryOverRates(),
        .. ExpenseRates(), .. ResourceRates(),
    ];

    /// <summary>The definition with an id; null where no built-in one has it.</summary>
    /// <param name="id">公式代码.</param>
    public static RatioFormula? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var formula in All)
        {
            if (formula.Id == id)
            {
                return formula;
            }
        }

        return null;
    }

    /// <summary>The competing definitions of an indicator, such as the two of 预算完成率; none where the name is unknown.</summary>
    /// <param name="name">指标名称, in Chinese.</param>
    public static EquatableList<RatioFormula> Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        List<RatioFormula> named = [];
        foreach (var formula in All)
        {
            if (formula.Name == name)
            {
                named.Add(formula);
            }
        }

        return named.ToEquatableList();
    }

    private static Term Plus(FactKind kind) => new(kind);

    private static Term Minus(FactKind kind) => new(kind, IsSubtracted: true);

    private static Term MinusLastYears(FactKind kind) => new(kind, IsSubtracted: true, IsLastYears: true);

    private static Term LastYears(FactKind kind) => new(kind, IsLastYears: true);
}

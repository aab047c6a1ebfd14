using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>下层表头: what a head names that stands under another: 符号 under 预期指标值, 年初 under 预算数.</summary>
internal static class SubHeads
{
    private static readonly FrozenDictionary<string, FormColumn> OfTarget = new Dictionary<string, FormColumn>(StringComparer.Ordinal)
    {
        ["符号"] = FormColumn.TargetSign,
        ["比较符"] = FormColumn.TargetSign,
        ["性质"] = FormColumn.TargetSign,
        ["值"] = FormColumn.Target,
        ["数值"] = FormColumn.Target,
        ["数值或描述"] = FormColumn.Target,
        ["内容"] = FormColumn.Target,
        ["年初"] = FormColumn.Target,
        ["调整后"] = FormColumn.AdjustedTarget,
        ["调整"] = FormColumn.AdjustedTarget,
        ["单位"] = FormColumn.MeasureUnit,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // heads of one family may stand over one another; of different ones they are of different tables
    private static readonly FormColumn[][] Families =
    [
        [FormColumn.OpeningBudget, FormColumn.FullYearBudget, FormColumn.Executed, FormColumn.Rate, FormColumn.FundingLabel],
        [FormColumn.Target, FormColumn.TargetSign, FormColumn.MeasureUnit, FormColumn.AdjustedTarget],
        [
            FormColumn.Goal, FormColumn.FirstLevel, FormColumn.FirstLevelPoints, FormColumn.SecondLevel, FormColumn.Name, FormColumn.Points,
        ],
        [FormColumn.Actual, FormColumn.MeasureUnit],
        [FormColumn.Score, FormColumn.Points, FormColumn.Coefficient],
        [FormColumn.Reason],
        [FormColumn.ScoringRule],
    ];

    /// <summary>The words that mean something only under another head, each with what it then names.</summary>
    public static IReadOnlyDictionary<string, FormColumn> UnderTarget => OfTarget;

    /// <summary>Whether a text may stand under a head it refines.</summary>
    public static bool IsKnownUnder(SheetHead? upper, string lower) => NameOf(upper, lower) is not null || HeadText.IsNote(lower);

    /// <summary>The column that a head names under another; null where nobody knows it.</summary>
    public static FormColumn? NameOf(SheetHead? upper, string lower)
    {
        var own = ColumnHeads.Of(lower);
        if (upper is null)
        {
            return own;
        }

        if (HeadText.IsNote(lower))
        {
            return upper.Named;
        }

        var folded = CellText.WithoutRemark(CellText.Fold(lower)).ToString();
        var above = HeadText.WithoutNumber(CellText.WithoutRemark(CellText.Fold(upper.Text)).ToString());
        if (upper.Named == FormColumn.Target && OfTarget.TryGetValue(folded, out var under))
        {
            return under;
        }

        if (own is not null || folded.Length == 0 || above.Length == 0)
        {
            return own;
        }

        // the unit of one column, below its name
        if (IsAmount(upper.Named) && PrintedAmountUnit.Of(lower) is not null)
        {
            return upper.Named;
        }

        return ColumnHeads.All.TryGetValue(folded + above, out var joined) || ColumnHeads.All.TryGetValue(above + folded, out joined)
            ? joined
            : null;
    }

    /// <summary>Whether heads of two columns are of different tables: one of funds, the other of indicators.</summary>
    public static bool AreOfTwoTables(FormColumn? upper, FormColumn? lower) =>
        upper is { } first && lower is { } second && (IsOfFunds(first), IsOfFunds(second)) is (true, false) or (false, true)
        && !IsOfBoth(first) && !IsOfBoth(second);

    /// <summary>Whether a column is one of a table of funds alone.</summary>
    public static bool IsOfFunds(FormColumn column) => IsAmount(column) || column is FormColumn.FundingLabel or FormColumn.Rate;

    /// <summary>Whether a column holds amounts.</summary>
    public static bool IsAmount(FormColumn? column) =>
        column is FormColumn.OpeningBudget or FormColumn.FullYearBudget or FormColumn.Executed;

    /// <summary>Whether a column is one of tables of funds and of indicators.</summary>
    public static bool IsOfBoth(FormColumn column) =>
        column is FormColumn.Points or FormColumn.Score or FormColumn.Reason or FormColumn.Remark;

    /// <summary>Whether heads of two columns may stand over one another in one table.</summary>
    public static bool AreOfOneFamily(FormColumn? upper, FormColumn? lower) =>
        upper is null or FormColumn.Remark || lower is null or FormColumn.Remark || upper == lower
        || Array.Exists(Families, family => Array.IndexOf(family, upper.Value) >= 0 && Array.IndexOf(family, lower.Value) >= 0);
}

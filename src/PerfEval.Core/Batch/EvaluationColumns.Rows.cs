using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using static System.FormattableString;

namespace PerfEval.Core.Batch;

public sealed partial class EvaluationColumns
{
    /// <summary>
    /// Units that share the tree of the plan, from rows a program has, one object a unit: each number is asked for by a selector.
    /// </summary>
    /// <typeparam name="T">What holds a unit: an entity, a record, a row of a query.</typeparam>
    /// <param name="plan">A plan compiled with a tree.</param>
    /// <param name="units">The units, read once, in order.</param>
    /// <param name="actuals">
    /// 完成值: a selector for each indicator in the order of the tree, giving the number in the unit of its target; null where nothing was
    /// reported, which is never 0.
    /// </param>
    /// <param name="basis">
    /// 执行率分母, of the basis the standard asks for; null where execution is not scored, or where a unit left it blank.
    /// </param>
    /// <param name="executed">执行数; null where execution is not scored, or where a unit left it blank.</param>
    /// <exception cref="ArgumentNullException">The plan, the units, the selectors or one of them are null.</exception>
    /// <exception cref="ArgumentException">
    /// The plan has no tree, there are more or fewer selectors than indicators, one of the two selectors of money is missing, or a number
    /// has more decimals than the columns of the plan.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is beyond the range of a measure.</exception>
    /// <example>
    /// <code>
    /// var tree = Samples.ReceptionCentre2020.Goals[0].Tree;
    /// var plan = BatchScoringPlan.Compile(BuiltInStandards.Catalog.Find("hunan-department-2020")!, tree);
    /// var units = new[] { (Held: 1m, Received: 411m, Done: 100m, Public: 100m, Guests: 98.5m, Yuan: 5_664_900m) };
    /// var columns = EvaluationColumns.FromRows(
    ///     plan, units, [u => u.Held, u => u.Received, u => u.Done, u => u.Public, u => u.Guests], u => Money.FromYuan(u.Yuan),
    ///     u => Money.FromYuan(u.Yuan));
    /// Console.WriteLine(plan.Score(columns).TotalOf(0));   // 99.95
    /// </code>
    /// </example>
    public static EvaluationColumns FromRows<T>(
        BatchScoringPlan plan,
        IEnumerable<T> units,
        IReadOnlyList<Func<T, decimal?>> actuals,
        Func<T, Money?>? basis = null,
        Func<T, Money?>? executed = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(actuals);
        var leaves = plan.Tree?.Leaves ?? throw new ArgumentException("The plan has no tree to share; compile it with one.", nameof(plan));
        if (actuals.Count != leaves.Count || actuals.Any(selector => selector is null))
        {
            throw new ArgumentException(
                Invariant($"The tree has {leaves.Count} indicators, and each needs its selector; {actuals.Count} are given."),
                nameof(actuals));
        }

        if (basis is null != executed is null)
        {
            throw new ArgumentException("Execution needs both amounts: give both selectors, or neither.", nameof(executed));
        }

        var rows = units as IReadOnlyList<T> ?? units.ToList();
        var numbers = new long[checked(rows.Count * leaves.Count)];
        for (var c = 0; c < leaves.Count; c++)
        {
            for (var unit = 0; unit < rows.Count; unit++)
            {
                numbers[(c * rows.Count) + unit] = Scaled(actuals[c](rows[unit]), plan.ColumnDecimals, leaves[c].Indicator.Name, unit);
            }
        }

        return Shared(plan, rows.Count, numbers, plan.ColumnDecimals, Amounts(rows, basis), Amounts(rows, executed));
    }

    private static long Scaled(decimal? value, int decimals, string name, int unit)
    {
        if (value is not { } number)
        {
            return Missing;
        }

        if (number is < -1_000_000_000_000m or > 1_000_000_000_000m)
        {
            throw new ArgumentOutOfRangeException(
                nameof(value), number, Invariant($"A value is at most 10^12 in size; that of '{name}' of unit {unit} is larger."));
        }

        var scaled = number * WideMath.PowerOfTen(decimals);
        return scaled == decimal.Truncate(scaled)
            ? (long)scaled
            : throw new ArgumentException(
                Invariant($"The value {number} of '{name}' of unit {unit} has more decimals than the {decimals} of the columns: ")
                    + "compile the plan with as many as the numbers have.",
                nameof(value));
    }

    private static long[] Amounts<T>(IReadOnlyList<T> rows, Func<T, Money?>? selector)
    {
        if (selector is null)
        {
            return [];
        }

        var fen = new long[rows.Count];
        for (var unit = 0; unit < fen.Length; unit++)
        {
            fen[unit] = selector(rows[unit])?.Fen ?? Missing;
        }

        return fen;
    }
}

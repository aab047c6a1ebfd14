using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>不计入来源的资金行: rows that a sum of the sources would count twice.</summary>
internal static class FundingAsides
{
    /// <summary>
    /// Which rows stay beside the table: within the first division subtotals, and parts of a source that the form lists below it.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="labels">Their labels, folded.</param>
    /// <param name="total">The position of the total; -1 where there is none.</param>
    /// <param name="groups">The divisions the rows belong to.</param>
    /// <param name="units">The units of their amounts.</param>
    public static bool[] Of(
        EquatableList<FiledFundingRow> rows, string[] labels, int total, FundingGroups groups, FormAmountUnits units)
    {
        var aside = new bool[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            aside[i] = i != total && (groups.IsHeading(i) || !groups.IsPrimary(i) || FundingSourceNames.IsSubtotal(labels[i]));
            if (i > 0 && i - 1 != total && !aside[i] && !aside[i - 1] && FundingSourceNames.IsPart(labels[i]) && i != total)
            {
                SetPartsAside(rows, aside, i, units);
            }
        }

        SetUnmarkedPartsAside(rows, aside, total, units);
        return aside;
    }

    // parts of a source that no 其中 marks: where the sources make more than the total, and less just these rows they make it
    private static void SetUnmarkedPartsAside(EquatableList<FiledFundingRow> rows, bool[] aside, int total, FormAmountUnits units)
    {
        if (total < 0 || units.Budget(rows[total]) is not { } whole || !TrySum(out var all) || all <= whole)
        {
            return;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (i == total
                || aside[i]
                || units.Budget(rows[i]) is not { } source
                || source == Money.Zero
                || !Money.TrySum([source, whole], out var both)
                || both != all)
            {
                continue;
            }

            var parts = Money.Zero;
            for (var j = i + 1; j < rows.Count && j != total && !aside[j]; j++)
            {
                if (units.Budget(rows[j]) is not { } part || !Money.TrySum([parts, part], out parts))
                {
                    break;
                }

                if (parts == source)
                {
                    aside.AsSpan(i + 1, j - i).Fill(true);
                    return;
                }
            }
        }

        bool TrySum(out Money sum)
        {
            List<Money> budgets = [];
            for (var i = 0; i < rows.Count; i++)
            {
                if (i != total && !aside[i] && units.Budget(rows[i]) is { } budget)
                {
                    budgets.Add(budget);
                }
            }

            return Money.TrySum(CollectionsMarshal.AsSpan(budgets), out sum);
        }
    }

    // 其中 under a source: its parts are the rows that together make it, or just the one
    private static void SetPartsAside(EquatableList<FiledFundingRow> rows, bool[] aside, int first, FormAmountUnits units)
    {
        var whole = units.Budget(rows[first - 1]);
        var sum = Money.Zero;
        for (var i = first; i < rows.Count; i++)
        {
            if (whole is not { } all || units.Budget(rows[i]) is not { } part || !Money.TrySum([sum, part], out sum) || sum > all)
            {
                break;
            }

            if (sum == all)
            {
                aside.AsSpan(first, i - first + 1).Fill(true);
                return;
            }
        }

        aside[first] = true;
    }
}

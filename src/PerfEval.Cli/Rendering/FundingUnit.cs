using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;

namespace PerfEval.Cli.Rendering;

/// <summary>资金表的金额单位, as far as it is known: where no amount could be read, the unit over them was not, and the page names none.</summary>
internal static class FundingUnit
{
    /// <summary>The unit of a table's amounts; null where some are filled in and none could be read.</summary>
    public static AmountUnit? Of(FundingTable table)
    {
        var cells = table.Sources.Prepend(table.Total).OfType<FundingLine>().SelectMany(Amounts).ToList();
        return cells.Exists(cell => cell.Kind == ReportedKind.Unreadable) && !cells.Exists(cell => cell.HasValue) ? null : table.AmountUnit;
    }

    private static IEnumerable<Reported<Money>> Amounts(FundingLine line) => [line.OpeningBudget, line.FullYearBudget, line.Executed];
}

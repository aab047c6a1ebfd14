using PerfEval.Core.Amounts;

namespace PerfEval.Cli.Rendering;

/// <summary>填报的单元格: how a cell stood on paper. A blank cell stays blank.</summary>
internal static class Filed
{
    /// <summary>An amount under a head that names its unit.</summary>
    public static string Amount(Reported<Money> cell, AmountUnit unit) => cell.Raw ?? (cell.HasValue ? cell.Value.Number(unit) : "");

    /// <summary>A grade: the word alone where the cell says more, as 等级：优 does.</summary>
    public static string Grade(Reported<string> cell) => cell.HasValue ? cell.Value : cell.ToString();
}

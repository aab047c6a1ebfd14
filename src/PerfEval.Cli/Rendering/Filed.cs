using System.Linq;
using PerfEval.Core.Amounts;

namespace PerfEval.Cli.Rendering;

/// <summary>填报的单元格: how a cell stood on paper. A blank cell stays blank.</summary>
internal static class Filed
{
    /// <summary>An amount under a head that names its unit.</summary>
    public static string Amount(Reported<Money> cell, AmountUnit unit) => cell.Raw ?? (cell.HasValue ? cell.Value.Number(unit) : "");

    /// <summary>A score: the number alone where the cell says more, as 得分合计：99.5分 does.</summary>
    public static string Score(Reported<Points> cell) =>
        cell is { HasValue: true, Raw: { } raw } && raw.Any(c => char.IsLetter(c) && c != '分') ? cell.Value.ToString() : cell.ToString();

    /// <summary>A grade: the word alone where the cell says more, as 等级：优 does.</summary>
    public static string Grade(Reported<string> cell) => cell.HasValue ? cell.Value : cell.ToString();
}

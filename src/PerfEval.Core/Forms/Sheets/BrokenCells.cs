using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 断开的单元格: in a text of one cell a line, heads and names of levels that were broken over lines: 全年 and 执行数, 经济效 and 益指标,
/// 产出指标 and (50). Nothing else is joined: only of these words it is known where they end.
/// </summary>
internal static partial class BrokenCells
{
    private const int MostPieces = 4;

    private static readonly WordList Levels = new(
        "产出指标 效益指标 满意度指标 成本指标 数量指标 质量指标 时效指标 经济效益指标 社会效益指标 生态效益指标 环境效益指标 可持续影响指标 服务对象满意度指标 "
            + "社会公众满意度指标 经济成本指标 社会成本指标 生态环境成本指标 履职效能指标 管理效率指标 运行成本指标");

    /// <summary>The lines, each with its number; of a broken cell one, with the number of its first.</summary>
    public static IEnumerable<(string Text, int Number)> Joined(List<(string Text, int Number)> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var text = lines[i].Text;
            var count = 1;
            for (var pieces = MostPieces; pieces > 1 && count == 1; pieces--)
            {
                if (i + pieces <= lines.Count && Whole(lines.GetRange(i, pieces)) is { } whole)
                {
                    (text, count) = (whole, pieces);
                }
            }

            if (i + count < lines.Count && Levels.Is(CellText.Fold(text)) && Points().IsMatch(CellText.Fold(lines[i + count].Text)))
            {
                text += lines[i + count].Text;
                count++;
            }

            yield return (text, lines[i].Number);
            i += count;
        }
    }

    // a head or a level that is one only when its pieces stand together
    private static string? Whole(List<(string Text, int Number)> pieces)
    {
        var joined = string.Concat(pieces.Select(piece => piece.Text));
        var folded = CellText.Fold(joined);
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        // a bracket ends a head: what stands behind it is none of it
        var isClosed = open < 0 || folded.IndexOf(')', StringComparison.Ordinal) == folded.Length - 1;
        return isClosed && IsKnown(joined) && !pieces.TrueForAll(piece => IsKnown(piece.Text)) ? joined : null;
    }

    private static bool IsKnown(string text) =>
        ColumnHeads.Of(text) is not null || SheetHeader.IsGoalHead(text) || Levels.Is(CellText.Fold(text));

    // (50), also where the copy lost the first bracket
    [GeneratedRegex(@"^\(?[0-9]+(?:\.[0-9]+)?分?\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Points();
}

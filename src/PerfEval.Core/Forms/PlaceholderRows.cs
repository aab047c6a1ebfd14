using System;
using System.Buffers;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>表样空行: rows that a blank form prints to be filled in (指标1, 指标2, ……) and nobody filled in: they are no indicators.</summary>
internal static class PlaceholderRows
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("….·*xX×—-");

    private static readonly SearchValues<char> Counters = SearchValues.Create("0123456789一二三四五六七八九十nN");

    private static readonly string[] Words = ["指标", "三级指标", "指标名称"];

    /// <summary>Whether a row has a placeholder for its name, or none, and no content but that and its levels.</summary>
    public static bool Is(FiledIndicatorRow row) =>
        (row.Target ?? row.TargetNumber ?? row.TargetSign ?? row.AdjustedTarget ?? row.Actual ?? row.Points ?? row.Score ?? row.Reason
            ?? row.ScoringRule) is null
        && row.Name is { } name
        && IsPlaceholder(CellText.Fold(name));

    /// <summary>指标2, ……, ×××: whether a folded name names nothing.</summary>
    public static bool IsPlaceholder(string folded)
    {
        var bare = folded.AsSpan().Trim(":;,");
        if (bare.IndexOfAnyExcept(Marks) < 0)
        {
            return true;
        }

        foreach (var word in Words)
        {
            if (bare.StartsWith(word, StringComparison.Ordinal)
                && bare[word.Length..].Trim(":;,()").IndexOfAnyExcept(Counters) < 0)
            {
                return true;
            }
        }

        return false;
    }
}

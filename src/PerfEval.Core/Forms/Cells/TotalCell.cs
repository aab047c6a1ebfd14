using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 总分单元格: what a cell of a total row says, of which there may be several things: 自评得分：98分，等级：优. Every character of it is explained, or
/// nothing of it is read.
/// </summary>
/// <param name="Points">满分, where the cell says which number is.</param>
/// <param name="Score">得分, where the cell says which number is.</param>
/// <param name="Grade">等级.</param>
/// <param name="Number">A number without a word that says which it is.</param>
internal sealed record TotalCell(string? Points, string? Score, string? Grade, string? Number)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;:/ ()为是=|");

    private static readonly (string Word, Said Said)[] Words =
    [
        .. Longest(
            Said.Grade, "自评等级", "评价等级", "绩效等级", "评定等级", "综合等级", "自评等次", "评价等次", "评价结果等级", "自评结果等级", "评价结果", "自评结果",
            "自评结论", "评价结论", "等级", "等次", "评级"),
        .. Longest(Said.Points, "总分值", "满分", "分值合计", "合计分值", "分值", "应得分", "标准分", "总权重", "权重合计", "权重"),
        .. Longest(
            Said.Score, "自评总得分", "自评综合得分", "自评总分", "自评得分", "自评分数", "自评分", "自评", "总得分", "综合得分", "综合评分",
            "评价总得分", "评价总分", "评价得分", "合计得分", "得分合计", "最终得分",
            "实际得分", "实得分", "总评分", "得分", "评分", "分数"),
        .. Longest(Said.Total, "总分", "合计", "总计", "Total", "TOTAL", "total"),
    ];

    private static readonly string[] Grades =
    [
        "基本合格", "不合格", "优秀", "良好", "中等", "合格", "一般", "较差", "较好", "优", "良", "中", "差", "好",
    ];

    private enum Said
    {
        Nothing = 0,
        Points,
        Score,
        Grade,
        Total,
    }

    /// <summary>What a cell says; null where some of it is not understood.</summary>
    public static TotalCell? Read(string text)
    {
        var rest = CellText.Fold(text).AsSpan();
        var cell = new TotalCell(null, null, null, null);
        var said = Said.Nothing;
        var inBrackets = false;
        while (!rest.IsEmpty)
        {
            if (Separators.Contains(rest[0]))
            {
                inBrackets = rest[0] == '(' || (inBrackets && rest[0] != ')');
                rest = rest[1..];
            }
            else if (StartOf(rest, Words) is { } word)
            {
                said = word.Said;
                rest = rest[word.Word.Length..];
            }
            else if (said != Said.Grade && NumberText.TryReadStart(rest, out var digits, out var length))
            {
                rest = rest[length..];
                rest = rest.StartsWith("分", StringComparison.Ordinal) ? rest[1..] : rest;
                cell = cell.With(said == Said.Total && inBrackets ? Said.Points : said, digits);
                said = Said.Nothing;
            }
            else if (GradeAt(rest, said) is { } grade)
            {
                rest = rest[grade.Length..].TrimStart("等级");
                (cell, said) = (cell?.With(Said.Grade, grade), Said.Nothing);
            }
            else
            {
                return null;
            }

            if (cell is null)
            {
                return null;   // the same thing said twice
            }
        }

        return said is Said.Nothing or Said.Total or Said.Score && cell != new TotalCell(null, null, null, null) ? cell : null;
    }

    private TotalCell? With(Said said, string value) => said switch
    {
        Said.Points when Points is null => this with { Points = value },
        Said.Score or Said.Total when Score is null => this with { Score = value },
        Said.Grade when Grade is null => this with { Grade = value },
        Said.Nothing when Number is null => this with { Number = value },
        _ => null,
    };

    private static (string Word, Said Said)? StartOf(ReadOnlySpan<char> text, (string Word, Said Said)[] words)
    {
        foreach (var known in words)
        {
            if (text.StartsWith(known.Word, StringComparison.Ordinal))
            {
                return known;
            }
        }

        return null;
    }

    // behind 等级 any short word is one; elsewhere only those every scale knows
    private static string? GradeAt(ReadOnlySpan<char> text, Said said)
    {
        foreach (var grade in Grades)
        {
            if (text.StartsWith(grade, StringComparison.Ordinal))
            {
                return grade;
            }
        }

        var end = text.IndexOfAny(Separators);
        var word = end < 0 ? text : text[..end];
        return said == Said.Grade && word.Length is > 0 and <= 4 && word.IndexOfAnyInRange('0', '9') < 0 ? word.ToString() : null;
    }

    private static IEnumerable<(string Word, Said Said)> Longest(Said said, params string[] words) =>
        words.OrderByDescending(word => word.Length).Select(word => (word, said));
}

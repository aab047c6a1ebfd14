using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>
/// 连写的得分表: a table of scores whose cells ran together in a copy: names with their points in brackets, and behind the name of each third
/// level its score: 部门决策(25 分) 目标任务(15 分) 相关性(5 分) 5 明确性(5 分) 5. A name is broken by blanks and lines wherever the page was.
/// </summary>
internal static partial class ScoreRun
{
    private const int FewestRows = 3;
    private const int LongestItem = 200;

    private static readonly string[] Heads = ["一级指标", "二级指标", "三级指标", "得分"];

    /// <summary>The rows, the heads first; none where the text has no such table.</summary>
    public static List<FlowedRow> Rows(string text)
    {
        var heads = HeadRun().Match(text);
        if (!heads.Success)
        {
            return [];
        }

        var lines = new LineCount(text);
        var first = lines.At(heads.Index);
        List<FlowedRow> rows = [new FlowedRow(1, [.. Heads.Select(head => (head, first))])];
        List<(string Text, int Line)> open = [];
        for (var at = heads.Index + heads.Length; at < text.Length;)
        {
            var item = Item().Match(text, at, Math.Min(LongestItem, text.Length - at));
            var (name, score) = (item.Groups["name"], item.Groups["score"]);
            var fits = name.Success ? open.Count < Heads.Length - 1 : score.Success && open.Count > 0;
            if (!fits)
            {
                break;
            }

            at = item.Index + item.Length;
            if (name.Success)
            {
                open.Add((Blanks().Replace(name.Value, ""), lines.At(name.Index)));
                continue;
            }

            // the last name is the third level's; those before it begin the levels above
            var missing = Enumerable.Repeat(("", open[0].Line), Heads.Length - 1 - open.Count);
            rows.Add(new FlowedRow(rows.Count + 1, [.. missing, .. open, (score.Value, lines.At(score.Index))]));
            open.Clear();
        }

        return rows.Count > FewestRows ? rows : [];
    }

    [GeneratedRegex(
        @"一\s*级\s*指\s*标\s+二\s*级\s*指\s*标\s+三\s*级\s*指\s*标\s+(?:自\s*评|评\s*价)?\s*得\s*分\s", RegexOptions.NonBacktracking)]
    private static partial Regex HeadRun();

    [GeneratedRegex(
        @"^\s*(?:(?<score>[0-9]+(?:\.[0-9]+)?)(?:\s|$)|(?<name>[^()（）〔〕0-9\s][^()（）〔〕]*[(（]\s*[0-9]+(?:\.[0-9]+)?\s*分\s*[)）]))",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    // the lines of places that are asked for from the front to the back
    private sealed class LineCount(string text)
    {
        private int _at;
        private int _line = 1;

        public int At(int index)
        {
            _line += text.AsSpan(_at, index - _at).Count('\n');
            _at = index;
            return _line;
        }
    }
}

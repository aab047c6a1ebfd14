using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Published;

/// <summary>标题: the title of a report, in one line or two, and what it says of unit, year and kind.</summary>
internal sealed class FrontTitle
{
    private const int LongestTitle = 60;

    private static readonly string[] TitleEnds = ["报告", "自评表", "评价表", "得分表", "评分表"];

    private static readonly string[] TitleWords = ["绩效", "自评", "评价"];

    // where the name of a unit ends in a title: 茂名市发展和改革局|整体支出绩效自评报告
    private static readonly string[] Kinds = ["部门(单位)整体", "部门整体", "单位整体", "整体支出", "部门预算", "部门绩效", "整体绩效", "部门支出", "绩效自评", "绩效评价"];

    private static readonly string[] Bodies =
    [
        "局", "中心", "委员会", "办公室", "办", "院", "馆", "队", "府", "站", "所", "会", "校", "厅", "部", "委", "社", "团", "处", "学", "镇", "乡", "街道",
    ];

    private readonly ReadingDraft _draft;

    private FrontTitle(ReadingDraft draft, int start, int end, TextBlock? above)
    {
        (_draft, Start, End) = (draft, start, end);
        Text = draft.Folded.Prose(start, end);
        var line = above is null ? "" : draft.TextOf(above);
        var isBody = line.Length is > 3 and < 40 && Array.Exists(Bodies, body => line.EndsWith(body, StringComparison.Ordinal));
        BodyAbove = isBody ? above : null;
    }

    /// <summary>Where it begins in the folded text.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    /// <summary>The title as printed, its lines joined.</summary>
    public string Text { get; }

    /// <summary>The line above it, where that names a body; null where it does not.</summary>
    public TextBlock? BodyAbove { get; }

    /// <summary>What it says the report is about; null where it does not say.</summary>
    public SubjectKind? Kind
    {
        get
        {
            if (IsWhole(Text))
            {
                return SubjectKind.Department;
            }

            return Text.Contains("项目", StringComparison.Ordinal) ? SubjectKind.Project : null;
        }
    }

    /// <summary>The first day or year it names; null where it names none.</summary>
    public DatePhrase? Date => _draft.FiguresIn(Start, End).FirstOrDefault(figure => figure.Date is not null)?.Date;

    /// <summary>Where the name of the unit stands: between the year and the kind of report, or before both; null where none does.</summary>
    public (int Start, int End)? Name
    {
        get
        {
            var text = _draft.Folded.Text;
            var year = _draft.FiguresIn(Start, End).FirstOrDefault()?.Date;
            var start = year?.Start == Start ? year.End : Start;
            start += text.AsSpan(start).StartsWith("度", StringComparison.Ordinal) ? 1 : 0;
            var end = year is not null && year.Start > Start ? year.Start : End;
            foreach (var kind in Kinds)
            {
                var at = text.IndexOf(kind, start, end - start, StringComparison.Ordinal);
                end = at >= 0 ? at : end;
            }

            return end - start < 2 || end == End ? null : (start, end);
        }
    }

    /// <summary>The title among the paragraphs before the first heading; null where none of them is one.</summary>
    public static FrontTitle? Find(ReadingDraft draft, List<TextBlock> front)
    {
        for (var i = 0; i < front.Count; i++)
        {
            var length = LengthOf(draft, front[i]);
            if (length == 0)
            {
                continue;
            }

            // a title in two lines: the first ends in the middle of it
            var end = front[i].Start + length;
            var from = i > 0 && !IsWhole(draft.Folded.Text[front[i].Start..end]) && GoesOn(draft.TextOf(front[i - 1])) ? i - 1 : i;
            return new FrontTitle(draft, front[from].Start, end, from > 0 ? front[from - 1] : null);
        }

        return null;
    }

    // up to the word that ends a title, where its line ends or a blank follows; 0 where a paragraph begins with no title
    private static int LengthOf(ReadingDraft draft, TextBlock block)
    {
        var text = draft.TextOf(block);
        var most = text.AsSpan().IndexOfAny(",。;:");
        most = Math.Min(most < 0 ? text.Length : most, LongestTitle);
        for (var length = 4; length <= most; length++)
        {
            var isApart = length == text.Length || text[length] == '〔' || draft.Folded.HasBlankBefore(block.Start + length);
            var title = text[..length];
            if (isApart
                && Array.Exists(TitleEnds, end => title.EndsWith(end, StringComparison.Ordinal))
                && Array.Exists(TitleWords, word => title.Contains(word, StringComparison.Ordinal)))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsWhole(string text) =>
        text.Contains("整体", StringComparison.Ordinal) || text.Contains("部门", StringComparison.Ordinal);

    private static bool GoesOn(string above) => above.Length is > 4 and < LongestTitle && above.IndexOfAny([',', '。', ';', ':']) < 0
        && Array.Exists(Kinds, kind => above.Contains(kind, StringComparison.Ordinal))
        && !Array.Exists(TitleEnds, end => above.EndsWith(end, StringComparison.Ordinal));
}

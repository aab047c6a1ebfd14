using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>正文中的自评得分和等级: the score and the grade a sentence states.</summary>
internal static class ScoreReader
{
    private static readonly Place Claimed = Place.Report.Then(ReportPart.Claims);

    private static readonly string[] Scores =
    [
        "自评得分", "自评总分", "自评总得分", "自评分", "自评分数", "自评综合得分", "自评评分", "综合得分", "综合评分", "总体得分", "总得分", "评价得分", "评价总分", "绩效得分", "绩效自评得分",
        "绩效评价得分", "最终得分",
        "自评综合评分", "综合自评得分", "整体得分", "自我评价得分", "自评结果", "自评",
    ];

    private static readonly string[] Grades =
    [
        "评级", "等级", "等次", "自评结果", "评价结果", "综合评价", "自评等级", "评定等级", "绩效等级", "评价等级", "自评", "评价结论", "评定", "级别",
    ];

    private const int LongestGrade = 3;

    // the longest first, so that 优秀 is not read as 优
    private static readonly string[] GradeWords = ["不合格", "优秀", "良好", "中等", "一般", "合格", "较差", "优", "良", "中", "差"];

    private static readonly WordList Copulas = new("为 是 : 评定为 等次为 等级为");
    private static readonly WordList Opening = new("“ \" 「 '");
    private static readonly WordList Closing = new("” \" 」 '");
    private static readonly WordList Tails = new("等次 等级 级 等");

    /// <summary>What the text claims.</summary>
    public static Claims Read(ReadingDraft draft) => new() { TotalScore = Score(draft), Grade = Grade(draft) };

    private static Reported<Points> Score(ReadingDraft draft)
    {
        var stated = draft.Statements.FindAll(s =>
            s is { Unit: "分", Parent: null }
            && Array.Exists(Scores, word => s.Name.EndsWith(word, StringComparison.Ordinal))
            && !IsOfPart(s.Name));
        if (stated.Count == 0)
        {
            return Reported<Points>.Blank;
        }

        if (stated.Select(s => s.Figure.Digits).Distinct().Count() > 1 || !Points.TryParse(stated[0].Figure.Digits, null, out var points))
        {
            var raw = stated.Select(s => draft.Folded.Quote(s.Start, s.End));
            stated.ForEach(s => draft.Leave(s.Figure, Remark.Of("read.statedTwice", Argument.Of("raw", raw))));
            return Reported<Points>.Blank;
        }

        stated.ForEach(s => draft.Read(Claimed.Then(ReportPart.TotalScore), s));
        var first = stated[0];
        var isPlain = points.ToString() == first.Figure.Digits;
        return Reported<Points>.Of(points, isPlain ? null : draft.Folded.Quote(first.Figure.Start, first.End));
    }

    // the score of a part of the form, or of something else
    private static bool IsOfPart(string name) => Array.Exists(
        (string[])["指标", "执行率", "满意度", "项目", "产出", "效益", "投入", "过程"], word => name.Contains(word, StringComparison.Ordinal));

    private static Reported<string> Grade(ReadingDraft draft)
    {
        List<(string Grade, int Start, int End)> stated = [];
        foreach (var block in draft.Blocks)
        {
            stated.AddRange(GradesIn(draft.Folded.Text, block));
        }

        if (stated.Count == 0 || stated.Select(grade => grade.Grade).Distinct().Count() > 1)
        {
            return Reported<string>.Blank;
        }

        foreach (var (grade, start, end) in stated)
        {
            draft.Read(Claimed.Then(ReportPart.Grade), PlaceText.PartName(ReportPart.Grade, Language.Chinese), grade, start, end);
        }

        return stated[0].Grade;
    }

    // 评级为“优”: a word for a grade, 为, and a grade that nothing but the end of its clause follows
    private static IEnumerable<(string Grade, int Start, int End)> GradesIn(string text, TextBlock block)
    {
        var past = block.Start;
        for (var at = block.Start; at < block.End; at++)
        {
            foreach (var word in Grades)
            {
                if (at < past || !text.AsSpan(at, block.End - at).StartsWith(word, StringComparison.Ordinal))
                {
                    continue;
                }

                var start = Past(text, at + word.Length, block.End, Copulas);
                start = Past(text, start, block.End, Opening);
                var rest = text[start..Math.Min(block.End, start + LongestGrade)];
                var grade = Array.Find(GradeWords, candidate => rest.StartsWith(candidate, StringComparison.Ordinal));
                if (grade is null || start == at + word.Length)
                {
                    continue;
                }

                var end = Past(text, start + grade.Length, block.End, Closing);
                end = Past(text, end, block.End, Tails);
                if (end >= block.End || ",。;)〔".Contains(text[end], StringComparison.Ordinal))
                {
                    yield return (grade, at, end);
                    past = end;
                }
            }
        }
    }

    private static int Past(string text, int at, int end, WordList words) => at + words.StartOf(text.AsSpan(at, end - at));
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>文字部分的读取: achievements with their figures, problems, measures.</summary>
internal sealed class NarrativeReader(ReadingDraft draft)
{
    private static readonly string[] MeasureStarts = ["下一步", "下步", "今后", "针对", "为此", "改进措施", "整改措施", "建议"];

    private readonly List<Achievement> _achievements = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _measures = [];
    private string? _title;
    private bool _isInMeasures;

    /// <summary>The narrative; null where the text has none.</summary>
    public Narrative? Read()
    {
        var part = -1;
        foreach (var block in draft.Blocks)
        {
            _isInMeasures &= part == block.Part;
            part = block.Part;
            if (block.Section == SectionKind.Performance)
            {
                AddAchievement(block);
            }
            else if (block.Section is SectionKind.Problems or SectionKind.Measures or SectionKind.ProblemsAndMeasures)
            {
                AddProblem(block);
            }
        }

        return _achievements.Count + _problems.Count + _measures.Count == 0
            ? null
            : new Narrative
            {
                Achievements = _achievements.ToEquatableList(),
                Problems = _problems.ToEquatableList(),
                Improvements = _measures.ToEquatableList(),
            };
    }

    private void AddAchievement(TextBlock block)
    {
        if (block.IsHeading)
        {
            _title = block.Level > 2 ? TitleOf(block) : null;
            return;
        }

        var text = draft.Folded.Prose(block.BodyStart, block.End);
        if (LeftOut.Is(text))
        {
            return;
        }

        var title = block.Title is not null && block.Level > 2 ? TitleOf(block) : _title;
        var isFurther = block.Title is null && title is not null && _achievements.Count > 0 && _achievements[^1].Title == title;
        var at = isFurther ? _achievements.Count - 1 : _achievements.Count;
        var earlier = isFurther ? _achievements[at] : null;
        var claims = new ClaimReader(draft, block).Read(at, earlier?.Claims.Count ?? 0);
        text = earlier is null ? text : $"{earlier.Text}\n{text}";
        var achievement = new Achievement(title, text, [.. earlier?.Claims ?? default, .. claims]);
        _title = title;
        if (isFurther)
        {
            _achievements[at] = achievement;
        }
        else
        {
            _achievements.Add(achievement);
        }
    }

    private string TitleOf(TextBlock block) => draft.Folded.Prose(block.Start, block.BodyStart).TrimEnd('。', '.', '：', ':', '；');

    private void AddProblem(TextBlock block)
    {
        var text = block.IsHeading ? "" : draft.Folded.Prose(block.BodyStart, block.End).Trim();
        if (LeftOut.Is(text))
        {
            return;
        }

        var startsMeasures = Array.Exists(MeasureStarts, word => text.StartsWith(word, StringComparison.Ordinal));
        _isInMeasures |= block.Section == SectionKind.ProblemsAndMeasures && startsMeasures;
        var isMeasure = block.Section == SectionKind.Measures || (block.Section == SectionKind.ProblemsAndMeasures && _isInMeasures);

        // 问题1: …, 整改措施: …, 问题2: …
        if (text.StartsWith("问题", StringComparison.Ordinal))
        {
            (_isInMeasures, isMeasure) = (false, false);
        }

        (isMeasure ? _measures : _problems).AddRange(Items(text));
    }

    // 一是…；二是…: one item each; what leads to the first stays with it
    private static IEnumerable<string> Items(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length - 1; at++)
        {
            var isItem = text[at + 1] == '是' && "二三四五六七八九十".Contains(text[at], StringComparison.Ordinal)
                && "。；;,，〕:：.".Contains(text[at - 1], StringComparison.Ordinal);
            if (isItem)
            {
                yield return text[start..at].Trim();
                start = at;
            }
        }

        yield return text[start..].Trim();
    }
}

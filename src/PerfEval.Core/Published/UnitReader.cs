using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Published;

/// <summary>预算单位的读取: functions, rank, tier and number of units, as the text says them.</summary>
internal sealed class UnitReader(ReadingDraft draft)
{
    private static readonly Place Unit = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit);

    private static readonly string[] Ranks =
    [
        "正部级", "副部级", "正厅级", "副厅级", "正处级", "副处级", "正科级", "副科级", "正股级", "副股级",
    ];

    private static readonly (string Word, GovernmentLevel Level)[] Levels =
    [
        ("中央", GovernmentLevel.Central), ("省", GovernmentLevel.Province), ("市", GovernmentLevel.City), ("区", GovernmentLevel.County),
        ("县", GovernmentLevel.County), ("乡", GovernmentLevel.Township), ("镇", GovernmentLevel.Township),
    ];

    private static readonly string[] Counted = ["现有预算单位", "共有预算单位", "预算单位个数", "预算单位数"];

    /// <summary>The unit with what the text says of it.</summary>
    public BudgetUnit Read(BudgetUnit unit)
    {
        var (level, tier) = LevelAndTier();
        return unit with
        {
            Functions = Functions(),
            Rank = Rank(),
            GovernmentLevel = level,
            Tier = tier,
            UnitCount = UnitCount(),
            Offices = new OfficeReader(draft).Read(),
            Staffing = new StaffReader(draft).Read(),
        };
    }

    private string? Functions()
    {
        var text = new StringBuilder();
        foreach (var block in draft.Blocks)
        {
            if (block is { IsFunctions: true, IsHeading: false } && block.BodyStart < block.End)
            {
                var prose = draft.Folded.Prose(block.BodyStart, block.End).Trim();
                text.Append(text.Length > 0 && !LeftOut.Is(prose) ? "\n" : "").Append(LeftOut.Is(prose) ? "" : prose);
            }
        }

        return text.Length > 0 ? text.ToString() : null;
    }

    // 属于正处级单位: the rank of the unit, and not of one of its people
    private string? Rank()
    {
        foreach (var (block, at, word) in Finds(Ranks))
        {
            var behind = draft.Folded.Text.AsSpan(at + word.Length, block.End - at - word.Length);
            if (behind.StartsWith("单位", StringComparison.Ordinal) || behind.StartsWith("事业单位", StringComparison.Ordinal)
                || behind.StartsWith("行政单位", StringComparison.Ordinal) || behind.StartsWith("机构", StringComparison.Ordinal))
            {
                draft.Read(Unit, "行政级别", word, at, at + word.Length);
                return word;
            }
        }

        return null;
    }

    private (GovernmentLevel Level, BudgetTier Tier) LevelAndTier()
    {
        foreach (var (block, at, word) in Finds(["一级预算单位", "二级预算单位"]))
        {
            var before = draft.Folded.Text.AsSpan(block.Start, at - block.Start);
            foreach (var (name, level) in Levels)
            {
                if (before.EndsWith(name, StringComparison.Ordinal) || before.EndsWith(name + "级", StringComparison.Ordinal))
                {
                    var start = at - name.Length - (before.EndsWith("级", StringComparison.Ordinal) ? 1 : 0);
                    draft.Read(Unit, "预算级次", draft.Folded.Quote(start, at + word.Length), start, at + word.Length);
                    return (level, word[0] == '一' ? BudgetTier.First : BudgetTier.Second);
                }
            }
        }

        return default;
    }

    private Reported<int> UnitCount()
    {
        var stated = draft.Statements.FindAll(statement =>
            statement.Unit == "个" && statement.Block.Section is SectionKind.Basic or SectionKind.Front
            && Array.Exists(Counted, word => statement.Name.EndsWith(word, StringComparison.Ordinal)));
        if (stated.Count == 0 || stated.Select(s => s.Figure.Digits).Distinct().Count() != 1
            || stated[0].Figure.Whole is not { } count)
        {
            return Reported<int>.Blank;
        }

        stated.ForEach(statement => draft.Read(Unit.Then(ReportPart.BudgetUnitCount), statement));
        return count;
    }

    private IEnumerable<(TextBlock Block, int At, string Word)> Finds(string[] words)
    {
        foreach (var block in draft.Blocks)
        {
            if (block.Section is not (SectionKind.Basic or SectionKind.Front))
            {
                continue;
            }

            foreach (var word in words)
            {
                var at = draft.Folded.Text.IndexOf(word, block.Start, block.End - block.Start, StringComparison.Ordinal);
                if (at >= 0)
                {
                    yield return (block, at, word);
                }
            }
        }
    }
}

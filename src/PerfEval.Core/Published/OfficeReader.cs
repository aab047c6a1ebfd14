using System;
using System.Collections.Generic;
using System.Globalization;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Published;

/// <summary>内设机构的读取: how many offices a unit says it has, and the names it lists.</summary>
internal sealed class OfficeReader(ReadingDraft draft)
{
    private const int LongestName = 20;

    private static readonly Place Offices = Place.Report.Then(ReportPart.Subject).Then(ReportPart.Unit).Then(ReportPart.Offices);

    private static readonly string[] Verbs = ["内设", "下设", "设", "设有", "设立", "设置", "共设", "共有", "下设有", "内设有", "现有", "共内设"];

    private static readonly WordList Nouns = new(
        "内设机构 内设科室 内设股室 职能科室 业务科室 科室 股室 处室 部室 职能股室 内设处室 内设部门 正科级内设机构 副科级内设机构 职能部门 科(室) 股(室)");

    // what is a part of the unit only where 内设 says so
    private static readonly WordList NounsInside = new("部门 机构 股 科 处 部 办公室");

    private static readonly WordList Openers = new(",包括 ,分别是 ,分别为 ,即 : 包括 分别是 分别为 ,分别是: ,分别为: ,包括: ( ,有 ,具体为 ,具体是");

    /// <summary>The offices; null where the text states none.</summary>
    public BudgetUnit.InternalOffices? Read()
    {
        List<(int Count, int Start, int End)> stated = [];
        foreach (var statement in draft.Statements)
        {
            if (statement.Block.Section is SectionKind.Basic or SectionKind.Front && EndOf(statement) is { } end
                && statement.Figure.Whole is { } count)
            {
                stated.Add((count, statement.Start, end));
            }
        }

        stated.AddRange(SaidToBeNone());
        if (stated.Count == 0)
        {
            return null;
        }

        if (stated.Exists(other => other.Count != stated[0].Count))
        {
            return null;
        }

        var (first, start, behind) = stated[0];
        foreach (var other in stated)
        {
            var name = PlaceText.PartName(ReportPart.Offices, Language.Chinese);
            draft.Read(Offices, name, first.ToString(CultureInfo.InvariantCulture), other.Start, other.End);
        }

        var raw = first == 0 ? draft.Folded.Quote(start, behind) : null;
        return new BudgetUnit.InternalOffices(Reported<int>.Of(first, raw), NamesBehind(behind));
    }

    // 设17个内设机构, 内设5个部门 and, the number behind, 内设股室4个, 局机关内设股室7: where the words end
    private int? EndOf(Statement statement)
    {
        if (statement.Unit is not ("" or "个") || statement.Parent is not null)
        {
            return null;
        }

        var text = draft.Folded.Text.AsSpan(0, statement.Block.End);
        var isInside = statement.Name.Contains("内设", StringComparison.Ordinal);
        var isSet = Array.Exists(Verbs, verb => statement.Name.EndsWith(verb, StringComparison.Ordinal));
        var behind = text[statement.End..];
        var noun = Math.Max(Nouns.StartOf(behind), isInside ? NounsInside.StartOf(behind) : 0);
        if (isSet && noun > 0)
        {
            return statement.End + noun;
        }

        var isNamed = Nouns.EndOf(statement.Name) > 0;
        var isSaid = isInside || statement.Name.Contains('设', StringComparison.Ordinal);
        return isNamed && isSaid && statement.EndsClause ? statement.End : null;
    }

    private IEnumerable<(int Count, int Start, int End)> SaidToBeNone()
    {
        foreach (var block in draft.Blocks)
        {
            if (block.Section is not (SectionKind.Basic or SectionKind.Front))
            {
                continue;
            }

            foreach (var words in (string[])["无内设机构", "无内设科室", "没有内设机构", "未设内设机构", "不设内设机构"])
            {
                var at = draft.Folded.Text.IndexOf(words, block.Start, block.End - block.Start, StringComparison.Ordinal);
                if (at >= 0)
                {
                    yield return (0, at, at + words.Length);
                }
            }
        }
    }

    // a list of names to the end of the sentence; one entry that is no name, and none is taken
    private EquatableList<string> NamesBehind(int start)
    {
        var text = draft.Folded.Text;
        var rest = text.AsSpan(start);
        var opener = Openers.StartOf(rest);
        if (opener == 0)
        {
            return default;
        }

        rest = rest[opener..].TrimStart(":");
        var from = text.Length - rest.Length;
        var length = rest.IndexOfAny("。;)\n");
        var to = length < 0 ? text.Length : from + length;
        List<string> names = [];
        foreach (var part in text[from..to].Split('、', '和', ','))
        {
            var name = part.EndsWith('等') ? part[..^1] : part;
            if (name.Length is < 2 or > LongestName || !IsName(name))
            {
                return default;
            }

            names.Add(name);
        }

        if (names.Count < 2)
        {
            return default;
        }

        draft.Read(Offices, PlaceText.PartName(ReportPart.Offices, Language.Chinese), string.Join('、', names), from, to);
        return names.ToEquatableList();
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not ('(' or ')'))
            {
                return false;
            }
        }

        return true;
    }
}

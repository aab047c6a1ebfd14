using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Findings;

/// <summary>The page of all checks is what the checks say of themselves, and every item of the collection has its codes or its reason.</summary>
public sealed class ChecksPageTests
{
    private static readonly string Path = System.IO.Path.Combine(SourceTree.Root, "src", "PerfEval.Core", "Docs", "checks.md");

    private const string Mark = "<!-- what follows is written by the test of this page -->\n";

    // with UPDATE_CHECKS=1 the lists are written first, to be looked at and checked in
    [Fact]
    public void The_lists_of_the_page_are_what_the_checks_say()
    {
        var page = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var lists = Lists(Assessor.Kinds);
        if (Environment.GetEnvironmentVariable("UPDATE_CHECKS") == "1")
        {
            page = page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)] + lists;
            File.WriteAllText(Path, page);
        }

        Assert.Equal(lists, page[(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..]);
    }

    [Fact]
    public void A_check_left_out_of_the_page_is_noticed() => Assert.NotEqual(Lists(Assessor.Kinds), Lists(Assessor.Kinds.Skip(1)));

    [Fact]
    public void No_finding_of_the_vectors_is_graver_than_its_kind_says() => Offenders.None(
        from vector in CheckVectors.All
        where vector.IsFound
        from finding in vector.Checked.Findings
        where finding.Severity > finding.Kind.Gravest
        select $"{vector.Key}: {finding.Code} {finding.Severity}");

    [Fact]
    public void Every_item_is_answered_by_a_check_or_says_why_not() => Offenders.None(KindMap.Items.Where(item =>
        !IsAnswered(item) && !KindMap.Unanswered.ContainsKey(item)));

    [Fact]
    public void What_a_check_answers_has_no_reason_why_it_is_not() =>
        Offenders.None(KindMap.Items.Where(IsAnswered).Where(item => KindMap.Unanswered.ContainsKey(item)));

    [Fact]
    public void There_are_115_items_and_no_others_are_named()
    {
        var items = KindMap.Items.ToHashSet();
        Assert.Equal(115, items.Count);
        Offenders.None(KindMap.Unanswered.Keys.Concat(Assessor.Kinds.SelectMany(OriginsOf)).Where(item => !items.Contains(item)));
    }

    private static bool IsAnswered(string item) => Assessor.Kinds.Any(kind => OriginsOf(kind).Contains(item));

    private static string[] OriginsOf(FindingKind kind) => kind.Origin.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Lists(IEnumerable<FindingKind> kinds)
    {
        var all = kinds.ToList();
        var page = new StringBuilder("\n## 检查项目 · All checks\n\n| code | at most | name | looks at | bears on | rests on |\n|---|---|---|---|---|---|\n");
        foreach (var kind in all)
        {
            page.Append($"| {kind.Code} | {kind.Gravest.ToString()[0]} | {Both(kind.Title)} | {Both(kind.LooksAt)} | {Of(kind.Concern)} | ");
            page.Append($"{kind.Basis(Language.Chinese)} {kind.Origin}".TrimEnd()).Append(" |\n");
        }

        page.Append("\n## 对照 · The collection of checks\n\n| item | answered by |\n|---|---|\n");
        foreach (var item in KindMap.Items)
        {
            var codes = string.Join(", ", all.Where(kind => OriginsOf(kind).Contains(item)).Select(kind => kind.Code));
            page.Append($"| {item} | {(codes.Length > 0 ? codes : Both(KindMap.Unanswered[item]))} |\n");
        }

        return page.ToString();
    }

    private static string Both(Func<Language, string> text) => Both((text(Language.Chinese), text(Language.English)));

    private static string Both((string Chinese, string English) text) =>
        $"{text.Chinese} · {text.English}".Replace("|", "\\|", StringComparison.Ordinal);

    private static string Of(FindingConcern concern) => concern switch
    {
        FindingConcern.Result => "得分 result",
        FindingConcern.Contradiction => "矛盾 contradiction",
        FindingConcern.Reason => "原因 reason",
        FindingConcern.Blank => "漏填 blank",
        FindingConcern.Design => "设置 design",
        _ => "读表 reading",
    };
}

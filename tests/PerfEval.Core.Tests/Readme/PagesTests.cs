using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PerfEval.Core.Json;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Readme;

/// <summary>The pages that go into the package: reached from the README, and true of the library where they name parts of it.</summary>
public sealed partial class PagesTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "src", "PerfEval.Core", "Docs");

    private static readonly Dictionary<string, Type> Types = CoreAssembly.PublicTypes
        .GroupBy(type => type.Name.Split('`')[0]).ToDictionary(group => group.Key, group => group.First());

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file))];

    [Fact]
    public void Every_link_of_the_readme_leads_to_a_file() => Offenders.None(LinksOf(ReadmePage.Text)
        .Where(link => !File.Exists(Path.Combine(SourceTree.Root, link))));

    [Fact]
    public void Every_page_is_linked_from_the_readme() => Offenders.None(Directory.EnumerateFiles(Folder, "*.md").Select(Path.GetFileName)
        .Where(page => !LinksOf(ReadmePage.Text).Contains($"src/PerfEval.Core/Docs/{page}")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_member_a_page_names_is_there(string page) => Offenders.None(UnknownIn(File.ReadAllText(Path.Combine(Folder, page))));

    [Fact]
    public void A_member_that_is_not_there_is_found() => Assert.Equal(
        ["Scorer.Guess", "Money.Half"], UnknownIn("`Scorer.Guess(x)` beside `Scorer.Score(report)`, `Money.Half` and `my.Own`"));

    [Fact]
    public void The_table_of_standards_has_every_built_in_one()
    {
        var page = File.ReadAllText(Path.Combine(Folder, "standards.md"));

        Offenders.None(BuiltInStandards.Catalog.InOrder.Select(standard => standard.Id)
            .Where(id => !page.Contains($"`{id}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_types_of_the_glossary_are_there()
    {
        var cells = File.ReadAllLines(Path.Combine(Folder, "model.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line).Select(match => match.Groups[1].Value)).ToList();

        Assert.True(cells.Count > 20);
        Offenders.None(cells.Where(cell => !CoreAssembly.PublicTypes.Any(type => IsNamed(cell, type.FullName!))));
    }

    private static bool IsNamed(string cell, string type)
    {
        var bare = cell.Split('<')[0];
        return type.Split('`')[0] == "PerfEval.Core." + bare || type.Split('`')[0] == "PerfEval.Core." + bare[..Math.Max(0, bare.LastIndexOf('.'))];
    }

    private static List<string> LinksOf(string page) =>
        [.. Link().Matches(page).Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal))];

    // a code that starts with a type of the library and a point: the member must be one of the type
    private static List<string> UnknownIn(string page) => [.. Member().Matches(page)
        .Select(match => (Type: match.Groups[1].Value, Member: match.Groups[2].Value))
        .Where(named => Types.TryGetValue(named.Type, out var type) && !Has(type, named.Member))
        .Select(named => $"{named.Type}.{named.Member}")];

    private static bool Has(Type type, string member) =>
        type.GetMember(member, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy).Length > 0
        || (member == "FromRows" && type.Name == "AnnualGoal");

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([A-Z][A-Za-z.<>]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"`([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex Member();
}

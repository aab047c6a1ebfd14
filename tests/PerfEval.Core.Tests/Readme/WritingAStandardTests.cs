using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PerfEval.Core.Amounts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Readme;

/// <summary>The page for those who write a standard: each of its files and fragments is read, and it leaves no member and no rule out.</summary>
public sealed partial class WritingAStandardTests
{
    private static readonly string Page = File.ReadAllText(
        Path.Combine(SourceTree.Root, "src", "PerfEval.Core", "Json", "Standards", "WRITING-A-STANDARD.md"));

    private static readonly List<JsonObject> Blocks = [.. Fence().Matches(Page).Select(match => JsonNode.Parse(match.Groups[1].Value)!.AsObject())];

    private static readonly List<JsonObject> Files = [.. Blocks.Where(block => block.ContainsKey("schema"))];

    private static readonly JsonObject Smallest = Files[0];

    public static TheoryData<string> Fragments => [.. Blocks.Where(block => !block.ContainsKey("schema")).Select(block => block.ToJsonString())];

    [Fact]
    public void The_smallest_file_is_a_standard_and_scores_the_seed()
    {
        var standard = Read(Smallest).Value;

        Assert.Equal(100m, Scorer.Score(Seed.Report, standard).Total.Min.Value);
        Assert.Equal(standard, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(standard)));
    }

    [Fact]
    public void Every_other_whole_file_is_a_standard_without_a_problem() => Assert.All(Files.Skip(1), file =>
        Assert.DoesNotContain(
            PerfEvalJson.ReviewStandard(Encoding.UTF8.GetBytes(file.ToJsonString())).Problems, problem => problem.Severity != Severity.Note));

    [Fact]
    public void The_smallest_file_has_fewer_than_ten_lines() => Assert.True(
        Fence().Matches(Page).First(match => match.Groups[1].Value.Contains("\"schema\"", StringComparison.Ordinal)).Groups[1].Value.Trim().Split('\n').Length < 10);

    [Fact]
    public void It_is_the_smallest_every_member_of_it_is_required()
    {
        foreach (var name in Smallest.Select(member => member.Key).ToList())
        {
            var less = Smallest.DeepClone().AsObject();
            less.Remove(name);
            Assert.False(Read(less).IsSuccess, name);
        }
    }

    [Theory]
    [MemberData(nameof(Fragments))]
    public void A_fragment_can_stand_in_the_smallest_file(string fragment) => Assert.Empty(Read(With(JsonNode.Parse(fragment)!.AsObject())).Errors);

    [Theory]
    [InlineData("""{ "rounding": { "value": { "decimals": 9, "midpoint": "halfAwayFromZero", "place": "line" }, "source": "notice", "evidence": "seen" } }""")]
    [InlineData("""{ "wordingRule": { "value": { "kind": "judge" }, "source": "notice", "evidence": "seen" } }""")]
    [InlineData("""{ "fullPoint": 100 }""")]
    public void A_fragment_that_cannot_is_noticed(string fragment) => Assert.NotEmpty(Read(With(JsonNode.Parse(fragment)!.AsObject())).Errors);

    [Fact]
    public void There_are_fragments() => Assert.True(Blocks.Count >= 9);

    [Fact]
    public void Every_member_of_a_standard_is_explained() => Offenders.None(Unexplained(MembersOfAStandard()));

    [Fact]
    public void Every_kind_of_rule_is_explained_in_a_row_and_in_a_section() => Offenders.None(RuleFormat.Of.Cases.Select(format => format.Words[0])
        .Where(kind => !Page.Contains($"| `{kind}` |", StringComparison.Ordinal) || !Page.Contains($"### `{kind}`", StringComparison.Ordinal)));

    [Fact]
    public void What_is_not_explained_is_noticed() => Assert.Equal(["nothingLikeIt"], Unexplained(["rounding", "nothingLikeIt"]));

    [Fact]
    public void Every_word_and_member_the_worked_file_uses_is_explained() =>
        Offenders.None(Unexplained(WordsOf(JsonNode.Parse(CorpusFiles.Standard("worked-example.json"))!)));

    [Fact]
    public void The_worked_file_uses_every_member_and_kind_of_rule_there_was()
    {
        var words = WordsOf(JsonNode.Parse(CorpusFiles.Standard("worked-example.json"))!).ToHashSet();

        Offenders.None(MembersOfAStandard().Where(member => !words.Contains(member)));
    }

    [Fact]
    public void The_worked_file_scores_the_seed_as_its_rules_say()
    {
        var standard = PerfEvalJson.ParseStandard(CorpusFiles.Standard("worked-example.json"));
        var compared = StandardComparison.Of(Seed.Report, Seed.Standard, standard);

        Assert.Equal(("95", "excellent"), (compared.Second.Total.ToString(), compared.Second.Grade?.Code));
        Assert.Equal([("Execution", "-5.05"), ("Rounding", "+0.05")], compared.Steps
            .Where(step => !step.Change.IsZero).Select(step => (step.Value.Property, step.Change.ToString())));
        Assert.Equal(31, compared.Steps.Count);
    }

    // | 新建水窖 | ≥10座 | 9座 | 20 | – | 18 | … |
    [Fact]
    public void The_rows_of_the_real_province_come_to_what_the_page_works_by_hand()
    {
        var rows = Page[Page.IndexOf("按它手算几行", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith('|')).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)).ToList();
        var indicators = rows.Skip(1).ToList();
        var report = new SelfEvaluation
        {
            Subject = Subject.OfProject("农村饮水", "某县水利局"),
            Funding = new FundingTable
            {
                AmountUnit = AmountUnit.WanYuan,
                Total = new FundingLine
                {
                    Label = "年度财政资金总额",
                    Source = FundingSource.FiscalFunds,
                    FullYearBudget = Money.Parse(rows[0][1], null),
                    Executed = Money.Parse(rows[0][2], null),
                },
            },
            Goals =
            [
                new AnnualGoal(
                    new IndicatorTree([new FirstLevelIndicator("产出指标", default, [new SecondLevelIndicator("数量指标", [.. indicators.Select(row =>
                        new ThirdLevelIndicator { Id = row[0], Name = row[0], Target = TargetReader.Read(row[1], null, 2020, out _), Points = Points.Parse(row[3], null) })])])]),
                    [.. indicators.Select(row => new IndicatorResult
                    {
                        IndicatorId = row[0],
                        Actual = ActualReader.Read(row[2], null, 2020, out _),
                        ClaimedScore = row[4] == "–" ? Reported<Points>.Blank : Points.Parse(row[4], null),
                    })]),
            ],
        };

        var scored = Scorer.Score(report, BuiltInStandards.Catalog.Find("hubei-project-2020")!);

        Assert.Equal(6, rows.Count);
        Assert.Equal(rows.Select(row => row[5]), scored.Lines.Select(line => line.Score.ToString()));
        Assert.Contains($"合计 {scored.Total} 分", Page, StringComparison.Ordinal);
        Assert.Equal("good", scored.Grade?.Code);
    }

    [Fact]
    public void The_readme_leads_to_the_page() => Assert.Contains(
        "src/PerfEval.Core/Json/Standards/WRITING-A-STANDARD.md", ReadmePage.Text, StringComparison.Ordinal);

    private static JsonReadResult<EvaluationStandard> Read(JsonNode standard) => PerfEvalJson.ReadStandard(Encoding.UTF8.GetBytes(standard.ToJsonString()));

    private static JsonObject With(JsonObject fragment)
    {
        var standard = Smallest.DeepClone().AsObject();
        standard["documents"] = JsonNode.Parse("""[{"id": "notice", "title": "某市预算绩效自评办法"}]""");
        foreach (var (name, value) in fragment)
        {
            standard[name] = value?.DeepClone();
        }

        return standard;
    }

    private static IEnumerable<string> MembersOfAStandard() =>
        typeof(EvaluationStandard).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static IEnumerable<string> Unexplained(IEnumerable<string> words) => words.Distinct().Where(word => !Page.Contains($"`{word}`", StringComparison.Ordinal));

    // the names of all members, and the values that are single words of latin letters: kinds and policies, not texts and ids
    private static IEnumerable<string> WordsOf(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key is "id" or "code" or "source" or "title" or "label"
            ? [member.Key]
            : WordsOf(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(WordsOf),
        JsonValue value when value.TryGetValue<string>(out var text) && Word().IsMatch(text) => [text],
        _ => [],
    };

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^[a-z][A-Za-z]+$")]
    private static partial Regex Word();
}

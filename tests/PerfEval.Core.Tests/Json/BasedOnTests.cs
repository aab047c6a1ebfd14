using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>A standard that says what differs from another says the rest as that one does.</summary>
public sealed class BasedOnTests
{
    private const string Head = "\"schema\": \"perfeval/1\", \"kind\": \"standard\"";

    private static readonly string[] Lists = ["assignments"];

    private static readonly string[] Identity = ["schema", "kind", "id", "version", "title", "key", "documents"];

    private static List<EvaluationStandard> BuiltIn => [.. BuiltInStandards.Catalog.Standards, BuiltInStandards.Catalog.AsFiled];

    [Fact]
    public void A_standard_that_says_nothing_of_its_own_is_its_base_under_its_own_id()
    {
        foreach (var other in BuiltIn)
        {
            var read = Read($$"""{ {{Head}}, "id": "ours-2026", "version": "2", "basedOn": "{{other.Id}}" }""").Value;

            Assert.Equal(other.Derive("ours-2026", "2"), read);
            Assert.Equal(("ours-2026", false, $"{other.Title.Chinese}（ours-2026）"), (read.Key.Form, read.Key.IsDefault, read.Title.Chinese));
            Assert.Equal(read, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(read)));
        }
    }

    // every member that is written is the document's, every other the base's
    [Property(MaxTest = 300)]
    public void Each_member_is_the_documents_or_the_bases(byte one, byte two, int keep)
    {
        var (from, own) = (BuiltIn[one % BuiltIn.Count], BuiltIn[two % BuiltIn.Count]);
        var document = JsonNode.Parse(PerfEvalJson.WriteStandard(own.Derive("ours", "1")))!.AsObject();
        List<string> dropped = [];
        foreach (var name in document.Select(member => member.Key).Except(Identity).Except(Lists).ToList())
        {
            if ((keep >> (dropped.Count + (name.Length % 7)) & 1) == 0)
            {
                document.Remove(name);
                dropped.Add(name);
            }
        }

        // two documents under one id, and caps without their grades, are refused by tests of their own
        Rename(document);
        document["basedOn"] = from.Id;
        document["caps"] = new JsonArray();
        var read = Read(document.ToJsonString()).Value;
        var written = JsonNode.Parse(PerfEvalJson.WriteStandard(read))!.AsObject();
        var inherited = JsonNode.Parse(PerfEvalJson.WriteStandard(from))!.AsObject();
        foreach (var name in written.Select(member => member.Key).Except(Identity).Except(Lists))
        {
            var expected = dropped.Contains(name) || !document.ContainsKey(name) ? inherited[name] : document[name];
            Assert.True(JsonNode.DeepEquals(expected, written[name]), $"{name} of {own.Id} on {from.Id}");
        }
    }

    [Fact]
    public void An_own_provision_takes_the_place_of_the_bases_and_the_others_stay()
    {
        var from = BuiltInStandards.Catalog.Find("yueyang-department-2019")!;
        var read = Read($$"""
            { {{Head}}, "id": "ours", "version": "1", "basedOn": "yueyang-department-2019",
              "documents": [{"id": "ours-doc", "title": "县办法"}],
              "assignments": [{"value": {"name": "支付进度率", "points": 7}, "source": "ours-doc", "clause": "三", "evidence": "seen"}] }
            """).Value;

        var before = from.Assignments.AsEnumerable().Where(provision => provision.Value.Name != "支付进度率").ToList();
        Assert.Equal(7m, read.Assignments[0].Value.Points?.Value);
        Assert.Equal(before, read.Assignments.AsEnumerable().Skip(1));
        Assert.Equal(["县办法"], read.Documents.AsEnumerable().Select(document => document.Title).Except(from.Documents.AsEnumerable().Select(document => document.Title)));
    }

    [Fact]
    public void A_key_may_say_its_years_alone()
    {
        var read = Read($$"""{ {{Head}}, "id": "ours", "version": "1", "basedOn": "hunan-department-2020", "key": {"years": {"from": 2024} } }""").Value;

        Assert.Equal(("ours", "430000", 2024, false), (read.Key.Form, read.Key.Region.ToString(), read.Key.Years.From.Year, read.Key.IsDefault));
        Assert.Equal(BuiltInStandards.Catalog.Find("hunan-department-2020")!.Key.Kind, read.Key.Kind);
    }

    [Fact]
    public void Null_takes_a_value_of_the_base_away_where_there_may_be_none()
    {
        Assert.NotNull(BuiltInStandards.Catalog.Find("hunan-department-2020")!.ExecutionPoints);
        Assert.Null(Read($$"""{ {{Head}}, "id": "ours", "version": "1", "basedOn": "hunan-department-2020", "executionPoints": null }""").Value.ExecutionPoints);
        Assert.Contains(
            Read($$"""{ {{Head}}, "id": "ours", "version": "1", "basedOn": "hunan-department-2020", "rounding": null }""").Errors,
            error => error is { Kind: JsonErrorKind.MissingMember, Pointer: "/rounding" });
    }

    [Fact]
    public void What_a_standard_without_a_base_does_not_say_is_as_filed()
    {
        var read = Read($$"""
            { {{Head}}, "id": "ours", "version": "1", "title": {"zh": "县", "en": "county"},
              "key": {"region": "430200", "years": {"from": 2024} } }
            """).Value;

        Assert.Equal(BuiltInStandards.Catalog.AsFiled with { Id = "ours", Version = "1", Title = read.Title, Key = read.Key }, read);
        Assert.Equal((null, false), (read.Key.Form, read.Key.IsDefault));
    }

    [Theory]
    [InlineData("\"basedOn\": \"no-such-standard\"", "/basedOn", "no-such-standard")]
    [InlineData("\"basedOn\": \"ours\"", "/basedOn", "ours → ours")]
    [InlineData("\"basedOn\": 5", "/basedOn", "")]
    [InlineData("\"title\": {\"zh\": \"县\", \"en\": \"county\"}", "/key", "")]
    [InlineData("\"key\": {\"region\": \"430200\", \"years\": {\"from\": 2024}}", "/title", "")]
    [InlineData("\"title\": {\"zh\": \"县\", \"en\": \"county\"}, \"key\": {\"region\": \"430200\"}", "/key", "years")]
    public void What_cannot_be_is_refused_with_its_place_and_remedy(string members, string pointer, string named)
    {
        var error = Assert.Single(Read($$"""{ {{Head}}, "id": "ours", "version": "1", {{members}} }""").Errors);

        Assert.Equal(pointer, error.Pointer);
        Assert.All(Enum.GetValues<Language>(), language => Assert.Contains(named, error.Message(language), StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_id_that_values_taken_over_name_cannot_name_another()
    {
        var error = Assert.Single(Read($$"""
            { {{Head}}, "id": "ours", "version": "1", "basedOn": "hunan-department-2020", "documents": [{"id": "own", "title": "县办法"}] }
            """).Errors);

        Assert.Equal((JsonErrorKind.Refused, "/documents"), (error.Kind, error.Pointer));
    }

    [Fact]
    public void A_cap_taken_over_keeps_its_grade()
    {
        const string Grades = """ "grades": {"value": [{"code": "good", "from": 0, "label": {"zh": "合格", "en": "Pass"}}], "source": "d", "evidence": "chosen"}""";
        var capped = $$"""
            { {{Head}}, "id": "capped", "version": "1", "basedOn": "as-filed", "documents": [{"id": "d", "title": "办法"}],
              "caps": [{"value": {"name": "否决", "when": {"kind": "incident", "incident": "违纪"}, "grade": "poor"}, "source": "d", "evidence": "chosen"}] }
            """;
        var error = Assert.Single(Read(
            $$"""{ {{Head}}, "id": "ours", "version": "1", "basedOn": "capped", "documents": [{"id": "d", "title": "办法"}], {{Grades}} }""",
            ("capped", capped)).Errors);

        Assert.Equal(("/grades", true), (error.Pointer, error.Message(Language.Chinese).Contains("否决", StringComparison.Ordinal)));
    }

    [Fact]
    public void Documents_may_be_based_on_one_another_but_not_in_a_round()
    {
        var chain = Documents(14, last: null);
        Assert.Equal("c0", Read(chain["c0"], [.. chain.Select(pair => (pair.Key, pair.Value))]).Value.Key.Form);

        var round = Documents(3, last: "c0");
        var error = Assert.Single(Read(round["c0"], [.. round.Select(pair => (pair.Key, pair.Value))]).Errors);
        Assert.Equal("/basedOn", error.Pointer);

        var deep = Documents(Limits.MaxBases + 3, last: null);
        Assert.Equal("/basedOn", Assert.Single(Read(deep["c0"], [.. deep.Select(pair => (pair.Key, pair.Value))]).Errors).Pointer);
    }

    [Fact]
    public void A_round_is_said_where_it_closes()
    {
        var round = Documents(3, last: "c0");
        var closing = Assert.Single(Read(round["c2"], ("c0", round["c0"]), ("c1", round["c1"])).Errors);

        // c0 on c1 on c2, and c2 is the one that is read: its own base has the error
        Assert.Contains("c0", closing.Message(Language.English), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Documents(int count, string? last) => Enumerable.Range(0, count).ToDictionary(
        i => $"c{i}",
        i => $$"""{ {{Head}}, "id": "c{{i}}", "version": "1", "basedOn": "{{(i + 1 < count ? $"c{i + 1}" : last ?? "as-filed")}}" }""");

    private static void Rename(JsonNode node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (name == "source" && value is JsonValue source)
                {
                    members[name] = "x-" + source.GetValue<string>();
                }
                else if (name == "documents" && value is JsonArray documents)
                {
                    foreach (var document in documents)
                    {
                        document!["id"] = "x-" + document["id"]!.GetValue<string>();
                    }
                }
                else if (value is not null && name != "formula")
                {
                    Rename(value);
                }
            }
        }
        else if (node is JsonArray elements)
        {
            foreach (var element in elements)
            {
                Rename(element!);
            }
        }
    }

    private static JsonReadResult<EvaluationStandard> Read(string text, params (string Id, string Text)[] documents) => PerfEvalJson.ReadStandard(
        Encoding.UTF8.GetBytes(text), BuiltInStandards.Catalog,
        id => Array.Find(documents, document => document.Id == id) is { Text: { } found } ? Encoding.UTF8.GetBytes(found) : null);
}

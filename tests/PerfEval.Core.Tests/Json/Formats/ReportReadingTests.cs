using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PerfEval.Core.Common;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using Xunit;

namespace PerfEval.Core.Tests.Json.Formats;

/// <summary>What a reader of a whole object at once can say that a reader of one member after the other could not.</summary>
public sealed class ReportReadingTests
{
    private const string Fact = """{ "kind": "threePublicActual", "value": 1, "amountUnit": "万元", "year": 2020, "source": "决算" }""";

    [Fact]
    public void An_error_of_a_member_that_stands_twice_is_told_at_its_own_line()
    {
        var errors = Read("\"claims\": {", "\"claims\": {\n\"total\": \"ten\",\n\"total\": 10,");

        Assert.Equal(
            [JsonErrorKind.WrongType, JsonErrorKind.DuplicateMember], errors.Where(error => error.Pointer == "/claims/total").Select(error => error.Kind).Take(2));
        Assert.Equal(errors[0].Line + 1, errors[1].Line);
    }

    [Fact]
    public void Errors_stand_in_the_order_of_the_document()
    {
        var errors = Read("\"claims\": {", "\"unknown\": 1, \"claims\": { \"grade\": 7, \"other\": 2, \"totalPoints\": \"x\",");

        Assert.Equal(["/unknown", "/claims/grade", "/claims/other", "/claims/totalPoints"], errors.Select(error => error.Pointer).Take(4));
    }

    [Fact]
    public void A_misspelt_reference_is_told_by_its_name_too()
    {
        var errors = Read("\"refersTo\": {", "\"refersTo\": {\"indicatr\": \"1.1.1\"}, \"unused\": {");

        Assert.Contains(
            errors,
            error => error.Kind == JsonErrorKind.UnknownMember && error.Pointer.EndsWith("/refersTo/indicatr", StringComparison.Ordinal));
        Assert.Contains(
            errors, error => error.Kind == JsonErrorKind.Refused && error.Pointer.EndsWith("/refersTo", StringComparison.Ordinal));
    }

    [Fact]
    public void Null_is_absent_where_another_kind_has_the_member() =>
        Assert.Empty(Facts(Fact.Replace("\"year\": 2020", "\"year\": 2020, \"asOf\": null, \"unit\": null", StringComparison.Ordinal)));

    [Fact]
    public void A_fact_in_the_unit_of_another_kind_tells_its_other_errors_too() => Assert.Equal(
        [(JsonErrorKind.Refused, "/facts/0"), (JsonErrorKind.WrongType, "/facts/0/value")],
        Facts(
            Fact.Replace("\"value\": 1", "\"value\": \"1\", \"unit\": \"%\"", StringComparison.Ordinal)).Select(error =>
                (error.Kind, error.Pointer)));

    [Fact]
    public void An_id_of_its_own_may_not_be_the_position_of_another_row()
    {
        Assert.Contains(
            Ids("1.1.2", null),
            error => error.Kind == JsonErrorKind.Refused && error.Pointer.EndsWith("/indicators/1/id", StringComparison.Ordinal));
        Assert.Contains(
            Ids(null, "1.1.1"),
            error => error.Kind == JsonErrorKind.Refused && error.Pointer.EndsWith("/indicators/1/id", StringComparison.Ordinal));
        Assert.Empty(Ids("1.1.1", "own"));
    }

    [Fact]
    public void A_document_read_after_another_knows_nothing_of_it()
    {
        var spoilt = Changed("\"claims\": {", "\"unknown\": 1, \"claims\": { \"other\": 7,");
        var cut = CorpusFiles.Seed().AsMemory(0, 9_000);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(2, PerfEvalJson.ReadReport(spoilt).Errors.Count);
            Assert.Single(PerfEvalJson.ReadReport(cut).Errors);
            Assert.Equal(PerfEvalJson.Hash(Fixtures.Seed.Report), PerfEvalJson.Hash(PerfEvalJson.ParseReport(CorpusFiles.Seed())));
        }
    }

    [Fact]
    public async Task Many_may_read_at_once()
    {
        var spoilt = Changed("\"claims\": {", "\"unknown\": 1, \"claims\": { \"other\": 7,");
        using var start = new Barrier(12);
        var readers = Enumerable.Range(0, 12).Select(reader => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                for (var i = 0; i < 50; i++)
                {
                    Assert.Equal(
                        (reader + i) % 2 == 0 ? 0 : 2,
                        PerfEvalJson.ReadReport((reader + i) % 2 == 0 ? CorpusFiles.Seed() : spoilt).Errors.Count);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));

        await Task.WhenAll(readers);
    }

    private static EquatableList<JsonError> Facts(string fact) => Read("\"claims\": {", $"\"facts\": [{fact}], \"claims\": {{");

    private static EquatableList<JsonError> Ids(string? first, string? second)
    {
        static string Row(string? id) => id is null ? "{ \"name\": \"甲\" }" : $"{{ \"id\": \"{id}\", \"name\": \"甲\" }}";
        return PerfEvalJson.ReadReport(Encoding.UTF8.GetBytes($$"""
            {
              "schema": "perfeval/1", "kind": "report", "completeness": "complete", "claims": {},
              "subject": { "kind": "department", "unit": { "name": "单位" } },
              "goals": [{ "indicators": [{ "secondLevels": [{ "indicators": [{{Row(first)}}, {{Row(second)}}] }] }] }]
            }
            """)).Errors;
    }

    private static EquatableList<JsonError> Read(string old, string replacement) =>
        PerfEvalJson.ReadReport(Changed(old, replacement)).Errors;

    private static byte[] Changed(string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(CorpusFiles.Seed());
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
    }
}

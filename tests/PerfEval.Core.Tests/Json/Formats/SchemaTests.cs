using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Json.Formats;

/// <summary>
/// The schemas come from the tables that read: what the strict reader accepts is valid, and what a schema can tell is refused by both.
/// </summary>
public sealed class SchemaTests
{
    // what no schema can tell: digits, duplicates, dates, references, what goes together
    private static readonly JsonErrorKind[] Told =
    [
        JsonErrorKind.WrongType, JsonErrorKind.UnknownMember, JsonErrorKind.UnknownWord, JsonErrorKind.MissingMember, JsonErrorKind.WrongKind,
        JsonErrorKind.WrongSchema,
    ];

    // a word of the standard's own documents or grades, a member only some formulas need, an object whose one member depends on the other
    private static readonly string[] ByReference = ["standard-cap-unknown-grade", "standard-formula-day-missing"];

    public static TheoryData<string> Kinds => ["report", "standard", "form", "review", "summary"];

    public static TheoryData<string> BadFiles => [.. BadCorpusTests.Files
        .Where(row => Told.Contains((JsonErrorKind)row[1]) && !ByReference.Contains((string)row[0])).Select(row => (string)row[0])];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_checked_in_schema_is_the_one_of_the_tables(string kind) =>
        IsCheckedIn(kind + ".schema.json", Encoding.UTF8.GetString(PerfEvalJson.Schema(kind)));

    [Fact]
    public void The_page_of_members_is_the_one_of_the_tables() => IsCheckedIn("MEMBERS.md", MemberPage.Of());

    [Fact]
    public void There_is_no_schema_of_another_kind() => Assert.Throws<ArgumentException>(() => PerfEvalJson.Schema("invoice"));

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 60)]
    public void A_report_that_was_written_is_valid(SelfEvaluation report) =>
        Assert.True(IsValid("report", PerfEvalJson.WriteReport(report)));

    [Fact]
    public void The_seed_and_every_built_in_standard_are_valid()
    {
        Assert.True(IsValid("report", CorpusFiles.Seed()));
        Assert.All(
            BuiltInStandards.Catalog.Standards.Append(BuiltInStandards.Catalog.AsFiled),
            standard => Assert.True(IsValid("standard", PerfEvalJson.WriteStandard(standard)), standard.Id));
        Assert.True(IsValid("standard", CorpusFiles.Standard("worked-example.json")));
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void A_bad_file_is_refused_by_the_schema_too(string name) =>
        Assert.False(
            IsValid(name.StartsWith("standard-", StringComparison.Ordinal) ? "standard" : "report", CorpusFiles.Bad(name + ".json")));

    [Fact]
    public void A_form_may_have_members_nobody_knows_and_rows_that_are_blank()
    {
        Assert.True(
            IsValid(
                "form",
                """{"indicators":[null,{"l3":"甲","page":3}],"funds":{"rows":[{"executed":1}],"note":"x"},"source_url":"x"}"""u8.ToArray()));
        Assert.False(IsValid("form", """{"indicators":[5]}"""u8.ToArray()));
    }

    // with UPDATE_SCHEMAS=1 the file is written first, to be looked at and checked in
    private static void IsCheckedIn(string name, string text)
    {
        var file = Path.Combine(SourceTree.Root, "src", "PerfEval.Core", "Json", "Schemas", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }

    private static bool IsValid(string kind, byte[] document) =>
        new SchemaValidator(JsonNode.Parse(PerfEvalJson.Schema(kind))!).IsValid(JsonNode.Parse(document));
}

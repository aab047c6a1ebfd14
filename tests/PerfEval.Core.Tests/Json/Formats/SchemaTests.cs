using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PerfEval.Core.Analysis;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
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

    // what is read; the schemas of answers, which others read, are served and not kept
    public static TheoryData<string> Kinds => ["report", "standard", "form", "review", "summary", "assessment", "baseline"];

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

    [Property(Arbitrary = [typeof(ScoringCases)], MaxTest = 40)]
    public void An_assessment_that_was_written_is_valid_with_texts_and_without(ScoringCase it) => Assert.All(
        (Language?[])[null, Language.Chinese], texts => Assert.True(IsValid("assessment", PerfEvalJson.WriteEvaluation(
            Assessor.Assess(it.Report, new StandardSelection(it.Standard, SelectionReason.NamedByCaller)), texts))));

    [Theory]
    [InlineData("\"goalCount\": 1", "\"goalCount\": \"1\"")]
    [InlineData("\"outcome\": \"scored\"", "\"outcome\": \"guessed\"")]
    [InlineData("\"verdict\": ", "\"judged\": ")]
    public void An_assessment_the_reader_refuses_for_a_type_a_word_or_a_member_is_invalid(string said, string otherwise)
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Assessor.Assess(Seed.Report, Seed.Selection)));
        var wrong = Encoding.UTF8.GetBytes(text.Replace(said, otherwise, StringComparison.Ordinal));
        Assert.False(PerfEvalJson.ReadEvaluation(wrong).IsSuccess);
        Assert.False(IsValid("assessment", wrong));
    }

    [Fact]
    public void Answers_that_were_written_are_valid()
    {
        var (first, second) = (BuiltInStandards.Catalog.InOrder[0], BuiltInStandards.Catalog.InOrder[1]);
        var record = EvaluationRecord.Of(Assessor.Assess(Seed.Report, Seed.Selection));
        var comparison = StandardComparison.Of(Seed.Report, Seed.Standard, first);
        var selection = new StandardQuery.Answer(new StandardQuery(null, SubjectKind.Department, null, null), Seed.Selection);
        var review = KeyValuePair.Create("a.json", PerfEvalJson.ReviewStandard(PerfEvalJson.WriteStandard(first)));
        var faulty = KeyValuePair.Create("b.json", PerfEvalJson.ReviewStandard("{}"u8.ToArray()));
        (string Kind, byte[] Document)[] answers =
        [
            ("assessments", PerfEvalJson.WriteEvaluations([record, record], Language.English)),
            ("checks", PerfEvalJson.WriteChecks(Language.Chinese)),
            ("comparison", PerfEvalJson.WriteComparison(record, comparison, Language.English)),
            ("differences", PerfEvalJson.WriteDifferences(first, second, Language.Chinese)),
            ("reviews", PerfEvalJson.WriteReviews([review, faulty], Language.English)),
            ("selections", PerfEvalJson.WriteSelections([selection])),
            ("standards", PerfEvalJson.WriteCatalog(BuiltInStandards.Catalog)),
            ("values", PerfEvalJson.WriteValues(first, Language.Chinese)),
        ];
        Assert.All(answers, answer => Assert.True(IsValid(answer.Kind, answer.Document), answer.Kind));
        Assert.All(answers, answer => Assert.False(IsValid("report", answer.Document), answer.Kind));
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

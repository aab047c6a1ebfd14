using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Json;

/// <summary>A scored evaluation as a document: every outcome comes back as it was, and a record can be replayed.</summary>
public sealed class EvaluationRecordTests
{
    private static Dictionary<string, EvaluationRecord> Records { get; } = new()
    {
        ["the seed"] = EvaluationRecord.Of(Assessor.Assess(Seed.Report, Seed.Selection)),
        ["as filed"] = EvaluationRecord.Of(Assessor.Assess(
            Seed.Report, new StandardSelection(BuiltInStandards.Catalog.AsFiled, SelectionReason.AsFiled))),
        ["every outcome"] = EvaluationRecord.Of(Assessor.Assess(EveryOutcome(), new StandardSelection(SampleStandard.Plain, SelectionReason.NamedByCaller))),
        ["no upper end"] = EvaluationRecord.Of(Assessor.Assess(
            EveryOutcome() with { Funding = Funding(null, null, 3, points: null) },
            new StandardSelection(SampleStandard.Plain with { ExecutionPoints = null }, SelectionReason.ByDefault))),
        ["a sheet"] = OfSheet(),
    };

    public static TheoryData<string> Cases => [.. Records.Keys];

    private static EvaluationRecord OfSheet()
    {
        var reading = FormReader.Read(FormSheet.ReadText("三级指标,年度指标值,实际完成值,分值,得分\n甲,5座,4座,60,60\n乙,5座,5座,40,40\n总分,,,100,100").Form!);
        return EvaluationRecord.Of(
            Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings), reading.AddressOf);
    }

    [Fact]
    public void A_record_of_a_document_says_where_its_rows_and_findings_stand_each_place_once()
    {
        var record = Records["a sheet"];
        var places = record.Addresses.Select(each => each.Place).ToList();

        Assert.Equal(places.Distinct(), places);
        Assert.Equal([2, 3], record.Addresses.Take(2).Select(each => each.Address.Row));
        Assert.Contains(record.Findings, finding => finding.Places.Any(places.Contains));
        Assert.Empty(Records["the seed"].Addresses);
    }

    [Fact]
    public void An_address_counts_from_one()
    {
        var bytes = PerfEvalJson.WriteEvaluation(Records["a sheet"]);
        var wrong = Encoding.UTF8.GetString(bytes).Replace("\"row\": 2", "\"row\": 0", StringComparison.Ordinal);

        var read = PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(wrong));

        Assert.Contains(read.Errors, error => error.Pointer == "/addresses/0/row");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_written_is_read_back_equal_and_written_back_byte_for_byte(string name)
    {
        var record = Records[name];
        var bytes = PerfEvalJson.WriteEvaluation(record);
        var read = PerfEvalJson.ParseEvaluation(bytes);
        Assert.Equal(record, read);
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(read)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Texts_are_written_beside_the_data_and_change_none(string name)
    {
        var record = Records[name];
        foreach (var language in Enum.GetValues<Language>())
        {
            var bytes = PerfEvalJson.WriteEvaluation(record, language);
            var read = PerfEvalJson.ParseEvaluation(bytes);
            Assert.Equal(record, read);
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(read, language)));
        }
    }

    [Fact]
    public void Groups_that_do_not_name_the_first_level_of_each_line_are_refused()
    {
        foreach (var change in (Action<System.Text.Json.Nodes.JsonArray>[])[groups => groups.RemoveAt(0), groups => groups.Add(groups[0]!.DeepClone())])
        {
            var document = System.Text.Json.Nodes.JsonNode.Parse(PerfEvalJson.WriteEvaluation(Records["the seed"]))!;
            change(document["groups"]!.AsArray());
            var error = Assert.Single(PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(document.ToJsonString())).Errors);
            Assert.Equal((JsonErrorKind.Refused, "/groups"), (error.Kind, error.Pointer));
        }
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1000000000")]
    public void A_number_of_goals_that_the_groups_contradict_or_nothing_has_is_refused(string count)
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Records["the seed"])).Replace("\"goalCount\": 1", $"\"goalCount\": {count}", StringComparison.Ordinal);
        Assert.NotEmpty(PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(text)).Errors);
    }

    [Theory]
    [InlineData("\"数量指标\"\n", "\"质量指标\"\n", "/rows/1/levels")]
    [InlineData("\"notRead\": []", "\"notRead\": [{\"code\": \"PE9001\", \"place\": \"\", \"what\": []}]", "/notRead")]
    [InlineData("\"grade\": \"excellent\",", "\"grade\": \"excellent\", \"noGradeBecause\": {\"key\": \"step.noGrade\"},", "/noGradeBecause")]
    [InlineData("\"grade\": \"excellent\",", "\"gradeLabel\": {\"zh\": \"优\"},", "/gradeLabel")]
    [InlineData("\"total\": 100", "\"total\": null", "/total")]
    [InlineData("\"/funding/total\"", "\"/funding/nothing\"", "/rows/0/place")]
    public void What_is_said_twice_is_refused_where_it_is_not_said_alike(string said, string otherwise, string pointer)
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Records["the seed"]));
        var at = text.IndexOf(said, StringComparison.Ordinal);
        var errors = PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(text[..at] + otherwise + text[(at + said.Length)..])).Errors;
        Assert.Contains(pointer, errors.Select(error => error.Pointer));
    }

    /// <summary>The reason of the step itself, beside what it says there is not: written again it would be gone.</summary>
    [Theory]
    [InlineData("total", "noTotalBecause", 0)]
    [InlineData("grade", "noGradeBecause", 1)]
    public void A_reason_for_what_is_there_is_refused(string given, string reason, int step)
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(PerfEvalJson.WriteEvaluation(Records["the seed"]))!;
        Assert.NotNull(document[given]);
        var total = document["explanation"]!;
        var of = step == 0 ? total : total["parts"]!.AsArray()[^1]!;
        document[reason] = of["step"]!.DeepClone();
        var error = Assert.Single(PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(document.ToJsonString())).Errors);
        Assert.Equal((JsonErrorKind.Refused, "/" + reason), (error.Kind, error.Pointer));
    }

    [Fact]
    public void A_text_that_another_version_words_otherwise_is_no_error_and_one_that_is_none_is()
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Records["the seed"], Language.English));
        var title = text.IndexOf("\"title\": \"", text.IndexOf("\"findings\"", StringComparison.Ordinal), StringComparison.Ordinal) + 9;
        Assert.Equal(Records["the seed"], PerfEvalJson.ParseEvaluation(Encoding.UTF8.GetBytes(text.Insert(title + 1, "In other words: "))));
        var error = Assert.Single(PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(text.Insert(title, "5, \"x\": "))).Errors, error => error.Kind == JsonErrorKind.WrongType);
        Assert.Equal("/findings/0/title", error.Pointer);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Several_records_stand_in_one_document(string name)
    {
        EvaluationRecord[] records = [Records[name], Records["the seed"] with { File = "甲.json" }];
        var bytes = PerfEvalJson.WriteEvaluations(records, Language.Chinese);
        var read = PerfEvalJson.ReadEvaluations(bytes).Value;
        Assert.Equal(records, read);
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluations(read, Language.Chinese)));
    }

    [Fact]
    public void The_same_report_and_standard_reproduce_a_record_also_as_it_was_read_back()
    {
        var record = Records["the seed"];
        Assert.Equal(new EvaluationRecord.Reproduction(true, true, true, true, true, true, true), record.ReproducedBy(Seed.Report, Seed.Standard));
        Assert.True(PerfEvalJson.ParseEvaluation(PerfEvalJson.WriteEvaluation(record)).ReproducedBy(Seed.Report, Seed.Standard).IsComplete);
    }

    [Fact]
    public void What_another_report_or_standard_does_not_reproduce_is_said_part_by_part()
    {
        var record = Records["the seed"];
        var whole = new EvaluationRecord.Reproduction(true, true, true, true, true, true, true);
        Assert.Equal(whole with { Report = false }, record.ReproducedBy(Seed.Report with { Notes = ["另一份"] }, Seed.Standard));
        Assert.Equal(whole with { Standard = false, Explanation = false }, record.ReproducedBy(Seed.Report, Seed.Standard with { Version = "2" }) with { Scores = true });
        var without = record with { Findings = record.Findings.Skip(1).ToEquatableList() };
        Assert.Equal(whole with { Findings = false }, without.ReproducedBy(Seed.Report, Seed.Standard));
        Assert.Equal(whole with { Engine = false }, (record with { Engine = "0.0.1" }).ReproducedBy(Seed.Report, Seed.Standard));
        Assert.False((record with { Findings = default }).ReproducedBy(Seed.Report, Seed.Standard).IsComplete);
        var scored = record with { Evaluation = record.Evaluation with { Total = PointsRange.Exactly(Points.From(99)), Grade = null } };
        Assert.Equal(whole with { Scores = false, Grade = false }, scored.ReproducedBy(Seed.Report, Seed.Standard));
    }

    [Fact]
    public void Notes_of_the_reader_are_reproduced_from_the_record()
    {
        var report = PerfEvalJson.ReadReport(Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(Seed.Bytes).Replace("\"kind\": \"report\",", "\"kind\": \"report\", \"remark\": 1,", StringComparison.Ordinal)), ReadingMode.Lenient);
        Assert.NotEmpty(report.Findings);
        var record = EvaluationRecord.Of(Assessor.Assess(report.Value, Seed.Selection, report.Findings));
        Assert.True(record.ReproducedBy(report.Value, Seed.Standard).IsComplete);
    }

    [Theory]
    [InlineData("999999999999999999")]
    [InlineData("-999999999999999999")]
    [InlineData("100000000000000.0001")]
    [InlineData("{\"min\":0,\"max\":999999999999999999}")]
    public void A_total_no_evaluation_comes_to_is_an_error_at_its_place(string total)
    {
        var errors = PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes($$"""{"schema":"perfeval/1","kind":"assessment","total":{{total}}}""")).Errors;

        Assert.Contains(errors, error => error.Kind == JsonErrorKind.OutOfRange && error.Pointer.StartsWith("/total", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("999999990")]
    [InlineData("5")]
    [InlineData("-1")]
    public void More_decimals_than_points_have_are_refused_before_anybody_prints_them(string decimals)
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Records["the seed"]));

        var errors = PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(
            text.Replace("\"minimumDecimals\": 2", $"\"minimumDecimals\": {decimals}", StringComparison.Ordinal))).Errors;

        Assert.Contains(errors, error => error.Kind == JsonErrorKind.OutOfRange && error.Pointer.EndsWith("/minimumDecimals", StringComparison.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArgumentValue.Score(PointsRange.Exactly(Points.Zero), int.Parse(decimals, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_sentence_of_a_later_version_is_rendered_as_its_key_and_never_filled_like_one_of_the_librarys()
    {
        var remark = new Remark("{a}{a}{a}", [Argument.Of("a", "x")]);

        Assert.Equal("{a}{a}{a}", remark.Render(Language.Chinese));
    }

    [Fact]
    public void An_explanation_that_names_a_row_there_is_not_is_refused()
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Records["the seed"]));
        var without = text.Replace("\"row\": 5", "\"row\": 6", StringComparison.Ordinal);
        var error = Assert.Single(PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(without)).Errors);
        Assert.Equal(("/explanation/parts/3/parts/2/row", JsonErrorKind.OutOfRange), (error.Pointer, error.Kind));
    }

    [Fact]
    public void A_report_is_no_evaluation() =>
        Assert.Equal(JsonErrorKind.WrongKind, Assert.Single(PerfEvalJson.ReadEvaluation(Seed.Bytes).Errors).Kind);

    private static SelfEvaluation EveryOutcome()
    {
        (TargetValue Target, ActualValue Actual)[] rows =
        [
            (AtLeast(3), Did(1)), (AtLeast(100), Bound(Comparator.AtLeast, 50)), (Words("良好"), Asserted(2)),
            (AtLeast(100), ActualValue.Blank), (AtLeast(100), NotApplicable), (AtLeast(0), Did(-1)), (TargetValue.NotStated, Said("好")),
            (By("2022-12-15"), On("2022-12")), (Bare(95, "%"), Did(0.95m, "")), (AtLeast(400), Did(411, "批次")),
        ];
        var indicators = rows.Select((row, i) => Indicator(row.Target, id: $"x{i}", name: $"指标{i}")).ToArray();
        return new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某单位" }),
            Funding = Funding(100, 0, 5),
            Goals =
            [
                new AnnualGoal(Tree(indicators), [.. rows.Select((row, i) => new IndicatorResult
                {
                    IndicatorId = $"x{i}",
                    Actual = row.Actual,
                    ClaimedScore = Points.From(i + 0.5m),
                })]),
            ],
            Claims = new Claims { TotalScore = Points.From(91), Grade = "良" },
            Judgements = [new IndicatorJudgement(0, "x2", new Judgement(Points.From(7), "某评委", "见材料"))],
        };
    }
}

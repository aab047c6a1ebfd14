using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
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
    };

    public static TheoryData<string> Cases => [.. Records.Keys];

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

    [Fact]
    public void Groups_that_do_not_name_the_first_level_of_each_line_are_refused()
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(PerfEvalJson.WriteEvaluation(Records["the seed"]))!;
        document["groups"]!.AsArray().RemoveAt(0);
        var error = Assert.Single(PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(document.ToJsonString())).Errors);
        Assert.Equal((JsonErrorKind.Refused, "/groups"), (error.Kind, error.Pointer));
    }

    [Fact]
    public void The_same_report_and_standard_reproduce_a_record() =>
        Assert.True(Records["the seed"].IsReproducedBy(Seed.Report, Seed.Standard));

    [Fact]
    public void Another_report_or_another_standard_does_not()
    {
        var record = Records["the seed"];
        Assert.False(record.IsReproducedBy(Seed.Report with { Title = "另一份" }, Seed.Standard));
        Assert.False(record.IsReproducedBy(Seed.Report, Seed.Standard with { Version = "2" }));
    }

    [Theory]
    [InlineData("999999999999999999")]
    [InlineData("-999999999999999999")]
    [InlineData("100000000000000.0001")]
    [InlineData("{\"min\":0,\"max\":999999999999999999}")]
    public void A_total_no_evaluation_comes_to_is_an_error_at_its_place(string total)
    {
        var errors = PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes($$"""{"schema":"perfeval/1","kind":"evaluation","total":{{total}}}""")).Errors;

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
    public void An_explanation_that_fits_other_lines_is_refused()
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(Records["the seed"]));
        var without = text.Replace("\"rule\": \"executionRate\",", "", StringComparison.Ordinal);
        var error = Assert.Single(PerfEvalJson.ReadEvaluation(Encoding.UTF8.GetBytes(without)).Errors);
        Assert.Equal(("/explanation", JsonErrorKind.Refused), (error.Pointer, error.Kind));
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

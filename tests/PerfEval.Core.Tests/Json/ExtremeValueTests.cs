using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>Every value of every kind of document, replaced by one at the edge of what can be written: the door refuses it with its place or takes it, and what it takes can be used.</summary>
public sealed partial class ExtremeValueTests
{
    private static readonly string[] Extremes =
    [
        "0", "-1", "1", "4", "5", "1000000", "1000000.0001", "-1000000", "2147483647", "-2147483648", "2147483648", "999999990", "100000000000000",
        "1000000000000000000", "999999999999999999", "-999999999999999999", "9223372036854775807", "-9223372036854775808", "18446744073709551615",
        "170141183460469231731687303715884105727", "0.0001", "0.000000000001", "0.00000000000000000000000000001", "1e999", "-0", "79228162514264337593543950335",
        "\"\"", "\"999999999999999999%\"", "\"1/9223372036854775807\"", "\"9223372036854775807/1\"", "\"[0%, 999999999999%]\"", "\"≥1000000000000\"", "\"=0\"",
        "\"9998-12-31\"", "\"0001-01\"", "\"999999999999亿元\"", "\"{name}{a}\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "[]", "{}", "null", "true",
    ];

    public static TheoryData<string> Reports => ["zhuzhou-reception-2020.json"];

    public static TheoryData<string> Standards => ["hunan-department-2020-opening.json", "worked-example.json"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_refused_or_can_be_scored_checked_and_written(string name) => Each(CorpusFiles.Good(name), utf8 =>
    {
        var read = PerfEvalJson.ReadReport(utf8);
        Told(read.Errors);
        if (!read.TryGetValue(out var report))
        {
            return;
        }

        Assert.Equal(report, PerfEvalJson.ParseReport(PerfEvalJson.WriteReport(report)));
        var selection = Scorer.Select(report, BuiltInStandards.Catalog);
        var assessment = Assessor.Assess(report, selection);
        foreach (var finding in assessment.Findings)
        {
            Assert.NotEmpty(finding.What(Language.Chinese));
        }

        var record = EvaluationRecord.Of(assessment);
        Assert.Equal(record, PerfEvalJson.ParseEvaluation(PerfEvalJson.WriteEvaluation(record)));
    });

    [Theory]
    [MemberData(nameof(Standards))]
    public void A_standard_is_refused_or_can_be_reviewed_used_and_written(string name) => Each(CorpusFiles.Standard(name), utf8 =>
    {
        var review = PerfEvalJson.ReviewStandard(utf8, BuiltInStandards.Catalog);
        Told(review.Errors);
        if (review.Standard is not { } standard)
        {
            return;
        }

        Assert.Equal(standard, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(standard)));
        Assert.All(review.Problems, problem => Assert.NotEmpty(problem.Message(Language.English)));
        Assert.NotEmpty(Scorer.Score(Seed.Report, standard).Explanation.Render(Language.Chinese));
    });

    [Fact]
    public void A_record_is_refused_or_can_be_rendered_and_written() =>
        Each(PerfEvalJson.WriteEvaluation(EvaluationRecord.Of(Assessor.Assess(Seed.Report, Seed.Selection))), utf8 =>
        {
            var read = PerfEvalJson.ReadEvaluation(utf8);
            Told(read.Errors);
            if (!read.TryGetValue(out var record))
            {
                return;
            }

            Assert.Equal(record, PerfEvalJson.ParseEvaluation(PerfEvalJson.WriteEvaluation(record)));
            Assert.True(record.Evaluation.Explanation.Render(Language.Chinese).Length < 100_000);
            Assert.NotEmpty(record.Evaluation.Total.ToString());
        });

    [Fact]
    public void A_form_is_refused_or_can_be_read_and_rechecked() => Each(CorpusFiles.Case("09-tianchang-flood.json"), utf8 =>
    {
        var read = PerfEvalJson.ReadForm(utf8);
        Told(read.Errors);
        if (read.TryGetValue(out var form))
        {
            var reading = FormReader.Read(form);
            Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings);
        }
    });

    [GeneratedRegex("/[0-9]+")]
    private static partial Regex Index();

    private static void Told(IEnumerable<JsonError> errors) => Assert.All(errors, error =>
    {
        Assert.NotEmpty(error.Message(Language.Chinese));
        Assert.NotEmpty(error.Message(Language.English));
    });

    private static void Each(byte[] document, Action<byte[]> holds)
    {
        // of the elements of a list one of each shape
        foreach (var pointer in JsonTrees.Pointers(document, node => node is JsonValue).DistinctBy(pointer => Index().Replace(pointer, "/0")).ToList())
        {
            var changed = JsonNode.Parse(document)!;
            JsonTrees.Resolve(changed, pointer)!.ReplaceWith("@here");
            var text = changed.ToJsonString();
            foreach (var extreme in Extremes)
            {
                var utf8 = Encoding.UTF8.GetBytes(text.Replace("\"@here\"", extreme, StringComparison.Ordinal));
                var thrown = Record.Exception(() => holds(utf8));
                Assert.True(thrown is null, $"{pointer} := {extreme}: {thrown}");
            }
        }
    }
}

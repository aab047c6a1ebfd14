using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Forms;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>Whatever was assessed is kept in a document: it is read back equal, written again byte for byte, with the same data whether texts stand in it or not, and reproduced.</summary>
public sealed class EvaluationRecordLaws
{
    // what is told beside the data, and only where texts are asked for
    private static readonly string[] Texts = ["concern", "text", "title", "message"];

    public static TheoryData<string> Cases => [.. CasePage.Names];

    [Property(Arbitrary = [typeof(ScoringCases)], MaxTest = 200)]
    public void Every_assessment_is_kept(ScoringCase it) =>
        Holds(Assessor.Assess(it.Report, new StandardSelection(it.Standard, SelectionReason.NamedByCaller)));

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 60)]
    public void Every_assessment_of_a_report_as_filed_is_kept(SelfEvaluation report) =>
        Holds(Assessor.Assess(report, Core.Scoring.Scorer.Select(report, BuiltInStandards.Catalog)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_assessment_of_every_form_of_the_corpus_is_kept(string name)
    {
        var reading = FormReader.Read(CasePage.Form(name));
        Holds(Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings));
    }

    [Fact]
    public void Rows_of_sums_and_the_choice_of_a_standard_are_kept_as_whoever_made_the_record_says()
    {
        var record = EvaluationRecord.Of(Assessor.Assess(Seed.Report, Seed.Selection)) with
        {
            File = "甲.csv",
            SelectedBecause = new LocalizedText("表样", "the form"),
            SumRows = [new FiledIndicatorRow { Name = "小计", Points = "50", Score = "49.5" }, new FiledIndicatorRow { Name = "合计" }],
        };

        Assert.Equal(record, PerfEvalJson.ParseEvaluation(PerfEvalJson.WriteEvaluation(record, Language.English)));
    }

    [Fact]
    public void Every_place_leads_where_its_pointer_says()
    {
        var report = Path.Combine(CorpusFiles.Folder, "good");
        foreach (var pointer in Directory.GetFiles(report).SelectMany(file => JsonTrees.Pointers(File.ReadAllBytes(file), _ => true)))
        {
            if (PlacePointer.Read(pointer, _ => null) is { } place)
            {
                Assert.Equal(pointer, PlacePointer.ToPointer(place));
            }
        }

        Assert.Equal(ReportPart.ActualGoal, PlacePointer.Read("/goals/0/actual", _ => null)!.Steps[^1].Part);
        Assert.Equal(ReportPart.ThirdLevel, PlacePointer.Read("/goals/0/indicators/0/secondLevels/0/indicators/12", _ => null)!.Steps[^1].Part);
        Assert.Equal(ReportPart.Claim, PlacePointer.Read("/narrative/achievements/0/claims/1", _ => null)!.Steps[^1].Part);
        Assert.Equal(ReportPart.TotalScore, PlacePointer.Read("/claims/total", _ => null)!.Steps[^1].Part);
        Assert.Equal(ReportPart.FundingTotal, PlacePointer.Read("/funding/total", _ => null)!.Steps[^1].Part);
        Assert.Equal(ReportPart.StatementTotal, PlacePointer.Read("/budget/revenue/total", _ => null)!.Steps[^1].Part);
        Assert.All(["x", "/x", "/goals/01", "/goals/-1", "//", "/0", "/goals/0/0"], pointer => Assert.Null(PlacePointer.Read(pointer, _ => null)));
        Assert.Null(PlacePointer.Read(string.Concat(Enumerable.Repeat("/goals", 1000)), _ => null));
    }

    private static void Holds(Assessment assessment)
    {
        var record = EvaluationRecord.Of(assessment);
        var data = PerfEvalJson.WriteEvaluation(record);
        foreach (var texts in (Language?[])[null, Language.Chinese, Language.English])
        {
            var bytes = PerfEvalJson.WriteEvaluation(record, texts);
            var read = PerfEvalJson.ReadEvaluation(bytes);
            Assert.True(read.IsSuccess, string.Join('\n', read.Errors) + Encoding.UTF8.GetString(bytes));
            Assert.Equal(record, read.Value);
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(PerfEvalJson.WriteEvaluation(read.Value, texts)));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(data), WithoutTexts(JsonNode.Parse(bytes))));
        }

        Assert.True(record.ReproducedBy(assessment.Report, assessment.Standard).IsComplete);
    }

    // a title of a standard and of a document are data
    private static JsonNode? WithoutTexts(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList<KeyValuePair<string, JsonNode?>>())
            {
                var isText = Texts.Contains(name, StringComparer.Ordinal) && (members.ContainsKey("key") || members.ContainsKey("step") || members.ContainsKey("code"));
                if (isText)
                {
                    members.Remove(name);
                }
                else
                {
                    WithoutTexts(value);
                }
            }
        }
        else if (node is JsonArray elements)
        {
            foreach (var element in elements)
            {
                WithoutTexts(element);
            }
        }

        return node;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Core.Analysis;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>
/// What a document makes the library allocate grows no faster than the document: each list of a report and of a standard, taken n and 2n long, costs at most a little more than twice as much.
/// </summary>
public sealed class CostTests
{
    private const int Few = 500;

    // twice as much, and what steps of growing lists and tables add
    private const double MostGrowth = 2.6;

    private static readonly Dictionary<string, Func<int, JsonNode>> Reports = new(StringComparer.Ordinal)
    {
        ["goals"] = n => Report(report => Repeat(report["goals"]!, n)),
        ["first levels"] = n => Report(report => Repeat(Goal(report)["indicators"]!, n, (level, i) => level["name"] = $"级{i}指标")),
        ["equal first levels"] = n => Report(report => Repeat(Goal(report)["indicators"]!, n)),
        ["second levels"] = n => Report(report => Repeat(Goal(report)["indicators"]![0]!["secondLevels"]!, n)),
        ["indicators"] = n => Report(report => Repeat(Rows(report), n, (row, i) => row["name"] = $"指标{i}")),
        ["indicators without points"] = n => Report(report => Repeat(Rows(report), n, (row, _) => row.AsObject().Remove("points"))),
        ["indicators under a long name"] = n => Report(report =>
        {
            Goal(report)["indicators"]![0]!["name"] = new string('名', 50 * n);
            Repeat(Rows(report), n);
        }),
        ["funding sources"] = n => Report(report => Repeat(report["funding"]!["sources"]!, n)),
        ["facts"] = n => Report(report => report["facts"] = Array(n, i =>
            $$"""{ "kind": "threePublicActual", "value": {{i}}, "amountUnit": "万元", "year": {{i + 1}}, "source": "决算" }""")),
        ["judgements"] = n => Report(report =>
        {
            Repeat(Rows(report), n, (row, i) => row["name"] = $"指标{i}");
            report["judgements"] = Array(n, i => $$"""{ "indicator": "1.1.{{i + 1}}", "points": 1, "by": "甲", "reason": "评" }""");
        }),
        ["claims"] = n => Report(report =>
        {
            Repeat(Rows(report), n, (row, i) => row["name"] = $"指标{i}");
            report["narrative"] = new JsonObject
            {
                ["achievements"] = new JsonArray(new JsonObject
                {
                    ["text"] = "文",
                    ["claims"] = Array(n, i => $$"""{ "kind": "level", "name": "量", "value": {{i}}, "unit": "次", "refersTo": { "indicator": "1.1.{{i + 1}}" } }"""),
                }),
            };
        }),
        ["incidents"] = n => Report(report => report["incidents"] = Array(n, i => $$"""{ "name": "事项{{i}}", "reason": "因" }""")),
        ["memo items"] = n => Report(report => Rows(report)[0]!["memo"] = Array(n, i => $$"""{ "name": "其中{{i}}" }""")),
        ["notes"] = n => Report(report => report["notes"] = Array(n, i => $"\"备注{i}\"")),
        ["unknown members"] = n => Report(report => Unknown(report["claims"]!, n)),
        ["unknown members under a long name"] = n => Report(report =>
        {
            var row = Rows(report)[0]!;
            row["name"] = new string('名', 50 * n);
            Unknown(row, n);
        }),
        ["values under a long unknown name"] = n => Report(report => report["claims"]![new string('n', 990)] = Array(n, i => $"{i}")),
    };

    private static readonly Dictionary<string, Func<int, JsonNode>> Standards = new(StringComparer.Ordinal)
    {
        ["levels"] = n => Standard(standard => Repeat(standard["firstLevels"]!, n, (level, i) => level["value"] = JsonNode.Parse($$"""{ "name": "级{{i}}", "required": false, "secondLevels": [] }"""))),
        ["equal levels"] = n => Standard(standard => Repeat(standard["firstLevels"]!, n)),
        ["provisions"] = n => Standard(standard => Repeat(standard["assignments"]!, n, (one, i) => one["value"]!["name"] = $"项{i}")),
        ["equal provisions"] = n => Standard(standard => Repeat(standard["assignments"]!, n)),
        ["groups"] = n => Standard(standard => Repeat(standard["groups"]!, n, (one, i) => one["value"]!["name"] = $"组{i}")),
        ["members of a group"] = n => Standard(standard => standard["groups"]![0]!["value"]!["members"] = Array(n, i => $"\"成员{i}\"")),
        ["caps"] = n => Standard(standard => Repeat(standard["caps"]!, n)),
        ["documents"] = n => Standard(standard => Repeat(standard["documents"]!, n, (one, i) => one["id"] = $"d{i}")),
        ["parts with sources"] = n => Standard(standard => standard["execution"]!["parts"] = Array(n, _ =>
            """{ "part": "basis", "source": "notice", "evidence": "recalled" }""")),
        ["bands"] = n => Standard(standard => standard["quantityRule"]!["value"] = JsonNode.Parse(
            $$"""{ "kind": "band", "over": "ratio", "bands": [{{string.Join(", ", Enumerable.Range(0, n).Select(Band).Append($$"""{ "range": "≥{{n}}%", "share": "100%" }"""))}}] }""")),
        ["aliases"] = n => Standard(standard => standard["firstLevels"]![0]!["value"]!["aliases"] = Array(n, i => $"\"别名{i}\"")),
        ["errors"] = n => Standard(standard => Unknown(standard, n)),
    };

    public static TheoryData<string> OfReports => [.. Reports.Keys];

    public static TheoryData<string> OfStandards => [.. Standards.Keys];

    [Theory]
    [MemberData(nameof(OfReports))]
    public void A_report_of_twice_the_size_costs_twice_as_much(string part)
    {
        Grows(part, Reports[part], ("read strictly", utf8 => PerfEvalJson.ReadReport(utf8)), ("read leniently", utf8 => PerfEvalJson.ReadReport(utf8, ReadingMode.Lenient)));
        Assert.Empty(PerfEvalJson.ReadReport(Bytes(Reports[part](Few)), ReadingMode.Lenient).Errors);
        Grows(part, Reports[part], ("re-checked, told and recorded", utf8 =>
        {
            var read = PerfEvalJson.ReadReport(utf8, ReadingMode.Lenient);
            var selection = new StandardSelection(BuiltInStandards.Catalog.AsFiled, SelectionReason.AsFiled);
            var result = Assessor.Assess(read.Value, selection);
            foreach (var finding in read.Findings.Concat(result.Checks.Findings))
            {
                _ = finding.What(Language.Chinese) + finding.Place.Render(Language.Chinese);
            }

            _ = result.Evaluation.Explanation.Render(Language.Chinese);
            PerfEvalJson.WriteEvaluation(EvaluationRecord.Of(result));
            PerfEvalJson.WriteReport(read.Value);
        }
        ));
    }

    [Theory]
    [MemberData(nameof(OfStandards))]
    public void A_standard_of_twice_the_size_costs_twice_as_much(string part)
    {
        Grows(part, Standards[part], ("reviewed", utf8 =>
        {
            foreach (var problem in PerfEvalJson.ReviewStandard(utf8, BuiltInStandards.Catalog).Problems)
            {
                _ = problem.Message(Language.Chinese);
            }
        }
        ));
        if (part == "errors")
        {
            return;
        }

        Grows(part, Standards[part], ("scored by, said and compared", utf8 =>
        {
            var standard = PerfEvalJson.ParseStandard(utf8);
            Scorer.Score(Seed.Report, standard);
            StandardValue.Of(standard);
            ValueDifference.Between(standard, BuiltInStandards.Catalog.AsFiled);
            PerfEvalJson.WriteStandard(standard);
        }
        ));
    }

    [Fact]
    public void A_catalogue_of_twice_as_many_standards_costs_twice_as_much()
    {
        var standard = BuiltInStandards.Catalog.AsFiled;
        Grows(n => [.. Enumerable.Range(0, n).Select(i => standard with
        {
            Id = $"s{i}",
            Key = standard.Key with { Form = $"form{i}", Years = new StandardKey.YearRange(new FiscalYear(i + 1), new FiscalYear(i + 1)), IsDefault = true },
        })], standards => GC.KeepAlive(new StandardCatalog(standards, standard)), "catalogue");

        static void Grows(Func<int, EquatableList<EvaluationStandard>> make, Action<EquatableList<EvaluationStandard>> use, string what)
        {
            use(make(Few));
            Compare(
                n =>
                {
                    var standards = make(n);
                    return Allocation.Of(() => use(standards));
                },
                what);
        }
    }

    [Fact]
    public void What_grows_with_the_square_is_found() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
        Compare(n => Allocation.Of(() => _ = new byte[n * n / 25]), "square"));

    private static void Grows(string part, Func<int, JsonNode> make, params (string What, Action<byte[]> Use)[] uses)
    {
        foreach (var (what, use) in uses)
        {
            // once before: tables made at the first use are nobody's growth
            use(Bytes(make(Few)));
            Compare(
                n =>
                {
                    var utf8 = Bytes(make(n));
                    return Allocation.Of(() => use(utf8));
                },
                $"{part}, {what}");
        }
    }

    // a buffer too large to be kept for the next reader is a step and no growth: it does not come again at the next doubling
    private static void Compare(Func<int, long> allocated, string what)
    {
        var (n, few, many) = (Few, allocated(Few), allocated(2 * Few));
        if (many > MostGrowth * few)
        {
            (n, few, many) = (2 * Few, many, allocated(4 * Few));
        }

        Assert.True(
            many <= MostGrowth * few, $"{what}: {few:N0} bytes for {n}, {many:N0} for {2 * n}, {(double)many / few:0.00} times");
    }

    private static byte[] Bytes(JsonNode document) => Encoding.UTF8.GetBytes(document.ToJsonString());

    private static JsonNode Report(Action<JsonNode> change)
    {
        var report = JsonNode.Parse(CorpusFiles.Seed())!;
        report.AsObject().Remove("narrative");
        foreach (var row in Goal(report)["indicators"]!.AsArray().SelectMany(level => level!["secondLevels"]!.AsArray()).SelectMany(level => level!["indicators"]!.AsArray()))
        {
            row!.AsObject().Remove("id");
        }

        change(report);
        return report;
    }

    private static JsonNode Standard(Action<JsonNode> change)
    {
        var standard = JsonNode.Parse(CorpusFiles.Standard("worked-example.json"))!;
        change(standard);
        return standard;
    }

    private static JsonNode Goal(JsonNode report) => report["goals"]![0]!;

    private static JsonArray Rows(JsonNode report) => Goal(report)["indicators"]![0]!["secondLevels"]![0]!["indicators"]!.AsArray();

    private static void Repeat(JsonNode list, int count, Action<JsonNode, int>? change = null)
    {
        var model = list[0]!.DeepClone();
        for (var i = list.AsArray().Count; i < count; i++)
        {
            var copy = model.DeepClone();
            change?.Invoke(copy, i);
            list.AsArray().Add(copy);
        }
    }

    private static void Unknown(JsonNode owner, int count)
    {
        for (var i = 0; i < count; i++)
        {
            owner[$"extra{i}"] = 1;
        }
    }

    private static JsonArray Array(int count, Func<int, string> element) => [.. Enumerable.Range(0, count).Select(i => JsonNode.Parse(element(i)))];

    private static string Band(int i) => i == 0 ? """{ "range": "<1%", "share": "0%" }""" : $$"""{ "range": "[{{i}}%, {{i + 1}}%)", "share": "50%" }""";
}

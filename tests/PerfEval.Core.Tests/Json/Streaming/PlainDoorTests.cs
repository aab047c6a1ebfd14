using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Streaming;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Batch;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Json.Differential;
using Xunit;

namespace PerfEval.Core.Tests.Json.Streaming;

/// <summary>
/// The fast door gives what the object door gives, line by line and in the summary, on documents good and spoilt; it takes the canonical ones
/// and allocates nothing for them. A million mutated documents by a named command: PERFEVAL_DOORS=1070000 and this class as the filter.
/// </summary>
public sealed partial class PlainDoorTests
{
    private const int Usual = 3_000;

    private static readonly EvaluationStandard[] Standards =
        [BatchStandards.Plain, BuiltInStandards.Catalog.AsFiled, BuiltInStandards.Catalog.Find("hunan-department-2020")!];

    private static readonly DocumentBatch.Settings Fast = new()
    {
        RollUps = [.. Enum.GetValues<BatchSummary.RollUpKind>()],
        FundingBounds = [Money.FromYuan(1_000), Money.FromYuan(5_000)],
    };

    [Fact]
    public async Task Both_doors_agree_on_mutated_documents()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("PERFEVAL_DOORS"), out var asked) ? asked : Usual;
        var originals = Originals();
        var mutations = new DocumentMutations(20261127);
        var random = new Random(7);
        for (var done = 0; done < count; done += 1_000)
        {
            // several of one document in a row: each is first held against the one before
            var forms = Enumerable.Range(0, 250).SelectMany(_ => Enumerable.Repeat(originals[random.Next(originals.Count)], 4));
            var lines = forms.Select(original =>
            {
                var line = random.Next(16) == 0 ? original : mutations.Apply(original);
                return line.Select(one => one is (byte)'\n' ? (byte)' ' : one).Append((byte)'\n').ToArray();
            });
            await AgreeAsync([.. lines.SelectMany(line => line)], random.Next(Standards.Length + 1));
        }
    }

    [Fact]
    public async Task Both_doors_agree_on_reports_of_every_shape()
    {
        foreach (var (seed, oddity) in ((int, int)[])[(1, 0), (2, 1), (3, 8), (4, 30)])
        {
            byte[] lines = [.. new ReportMaker(seed, oddity).Make(100).SelectMany(report => Plain(report).Append((byte)'\n'))];
            for (var standard = 0; standard <= Standards.Length; standard++)
            {
                await AgreeAsync(lines, standard);
            }
        }
    }

    // the category decides on the standard, whatever the rows are
    [Fact]
    public async Task Both_doors_agree_on_a_project_of_a_category()
    {
        var report = new ReportMaker(5, 0).Make(1).Single() with
        {
            FiscalYear = new Core.Budgeting.FiscalYear(2020),
            Form = null,
            Subject = new Subject.ProjectExpenditure(new Core.Budgeting.Project
            {
                Name = "水库",
                Category = "bond",
                ImplementingUnit = new Core.Budgeting.BudgetUnit { Name = "某局", Region = Core.Budgeting.RegionCode.Parse("420000") },
            }),
        };

        Assert.Equal("as-filed", Scorer.Select(report, BuiltInStandards.Catalog).Standard.Id);
        await AgreeAsync([.. Plain(report), (byte)'\n'], Standards.Length);
    }

    // a row is first held against the same row of the document before
    [Fact]
    public async Task Both_doors_agree_on_rows_that_differ_little_from_those_before()
    {
        const string Unit = ",\"unit\":\"次\"";
        var document = Canonical(400).Select(Encoding.UTF8.GetString).First(line => line.Contains(Unit, StringComparison.Ordinal)
            && !line.Contains("direction", StringComparison.Ordinal));
        string[] units =
        [
            "", Unit, ",\"unit\":\"\"", ",\"unit\":\"次数\"", ",\"unit\":\" 次\"", ",\"unit\":\"\\u6b21\"", ",\"unit\":null",
        ];
        var lines = units
            .SelectMany(one => units.SelectMany(other => (string[])[one, other]))
            .Select(unit => document.Replace(Unit, unit, StringComparison.Ordinal));

        await AgreeAsync(BatchInput.Of(lines), 0);
    }

    [Fact]
    public void Canonical_documents_are_taken_from_their_bytes()
    {
        var settings = Fast with { Standard = BatchStandards.Plain };
        var (taken, all) = (Answer(settings, Canonical(500)), 500);

        Assert.InRange(taken, all * 9 / 10, all);
    }

    [Fact]
    public async Task Documents_with_blanks_and_in_another_order_are_taken_as_well()
    {
        var settings = Fast with { Standard = BatchStandards.Plain };
        var canonical = Canonical(100);
        List<byte[]> turned = [.. canonical.Select(Turned)];

        Assert.Equal(Answer(settings, canonical), Answer(settings, turned));
        await AgreeAsync([.. turned.SelectMany(line => line.Append((byte)'\n'))], 0);
    }

    [Fact]
    public void What_the_door_cannot_give_is_not_asked_of_it()
    {
        Assert.Equal(0, Answer(Fast with { Standard = BatchStandards.Plain, Checks = DocumentBatch.Checks.Full }, Canonical(20)));
        Assert.Equal(0, Answer(Fast with { Standard = BatchStandards.Plain, KeyOf = _ => "key" }, Canonical(20)));
    }

    // in a process where all code is compiled for good at once: until it is, the framework's wide integers box numbers
    [Fact]
    public void Nothing_is_allocated_for_a_canonical_document() => Assert.Equal(
        "0", KernelProcessTests.Run(new() { ["DOTNET_TieredCompilation"] = "0" }, "door"));

    /// <summary>The whole bytes that a canonical document allocates.</summary>
    internal static long AllocatedByDoor()
    {
        var settings = new DocumentBatch.Settings { Standard = BatchStandards.Plain };
        var lines = Canonical(400);
        var door = Door(settings);
        var output = new ArrayBufferWriter<byte>(1 << 20);
        Answer();
        return Allocation.Of(Answer, rounds: 3) / lines.Count;

        void Answer()
        {
            output.ResetWrittenCount();
            for (var i = 0; i < lines.Count; i++)
            {
                door.TryAnswer(lines[i], i + 1, output);
            }
        }
    }

    private static async Task AgreeAsync(byte[] lines, int standard)
    {
        var settings = standard < Standards.Length ? Fast with { Standard = Standards[standard] } : Fast;
        var fast = await BatchInput.RunAsync(lines, settings);

        // a key of the host is asked of the report as an object
        var objects = await BatchInput.RunAsync(lines, settings with { KeyOf = _ => null });
        var (one, other) = (Encoding.UTF8.GetString(fast.Results).Split('\n'), Encoding.UTF8.GetString(objects.Results).Split('\n'));
        Assert.Equal(other.Length, one.Length);
        for (var i = 0; i < one.Length; i++)
        {
            if (other[i] != one[i])
            {
                Assert.Fail($"fast:    {one[i]}\nobjects: {other[i]}\n{Encoding.UTF8.GetString(lines).Split('\n')[i]}");
            }
        }

        Assert.Equal(
            Encoding.UTF8.GetString(PerfEvalJson.WriteSummary(objects.Summary)), Encoding.UTF8.GetString(PerfEvalJson.WriteSummary(fast.Summary)));
    }

    // the members of rows and of the whole from the last to the first, with blanks between
    private static byte[] Turned(byte[] document)
    {
        var root = JsonNode.Parse(document)!;
        foreach (var row in Objects(root).Where(one => one.ContainsKey("target") || one.ContainsKey("schema")).ToList())
        {
            var members = row.Reverse().ToList();
            row.Clear();
            members.ForEach(member => row.Add(member.Key, member.Value));
        }

        var options = new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return Encoding.UTF8.GetBytes(root.ToJsonString(options).Replace("\n", " \t\r", StringComparison.Ordinal));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Append(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    // how many documents the door takes
    private static int Answer(DocumentBatch.Settings settings, List<byte[]> lines)
    {
        var door = Door(settings);
        var output = new ArrayBufferWriter<byte>();
        return lines.Where((line, i) => door.TryAnswer(line, i + 1, output)).Count();
    }

    private static PlainDoor Door(DocumentBatch.Settings settings) => new(settings, new Tally(settings), settings.Catalog.Select);

    private static List<byte[]> Canonical(int count) =>
        [.. new ReportMaker(5, 0).Make(count * 3).Where(IsCanonical).Take(count).Select(Plain)];

    // without ids of its own, which judgements need
    private static byte[] Plain(SelfEvaluation report) => Encoding.UTF8.GetBytes(
        OwnId().Replace(BatchInput.LineOf(report with { Judgements = default }), ""));

    [GeneratedRegex("\"id\":\"[^\"]*\",")]
    private static partial Regex OwnId();

    // one goal of numbers against numbers of their kind, and amounts that make a rate
    private static bool IsCanonical(SelfEvaluation report) =>
        Scorer.Score(report with { Judgements = default }, BatchStandards.Plain) is { Total.IsExact: true, Execution.Outcome: ScoreOutcome.Scored } scored
        && scored.Lines.All(line => line.Outcome is ScoreOutcome.Scored);

    private static List<byte[]> Originals() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(CorpusFiles.Folder, "good"), "*.json").Order(StringComparer.Ordinal)
            .Select(file => PerfEvalJson.ReadReport(File.ReadAllBytes(file)))
            .Where(read => read.IsSuccess).Select(read => Encoding.UTF8.GetBytes(BatchInput.LineOf(read.Value))),
        .. new ReportMaker(11, 3).Make(60).Select(Plain),
    ];
}

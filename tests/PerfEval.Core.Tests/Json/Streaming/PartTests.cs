using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FsCheck.Xunit;
using PerfEval.Core.Common;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Streaming;
using Xunit;

namespace PerfEval.Core.Tests.Json.Streaming;

/// <summary>
/// Parts are whole lines and make the input; in any order, done once or twice, they come to the bytes of a single run; what is missing,
/// foreign or contradictory is said.
/// </summary>
public sealed class PartTests
{
    private static readonly byte[] Input = BatchInput.Mixed(60);
    private static readonly (byte[] Results, Core.Batch.Summaries.BatchSummary.ByStandard Summary) Single =
        BatchInput.RunAsync(Input).Result;

    private static readonly List<(DocumentBatch.PartResult Result, byte[] Lines)> Parts = Run(Plan(7));

    [Property]
    public bool A_plan_is_whole_lines_that_make_the_input(string[] texts, byte parts, bool isTorn)
    {
        var lines = texts.Select(text => (text ?? "").Replace('\n', ' ')).ToList();
        var input = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")) + (isTorn ? "x" : ""));
        var plan = DocumentBatch.PlanAsync(new MemoryStream(input), parts + 1).AsTask().Result;
        var ends = plan.Select(part => part.Start + part.Length).ToList();

        return plan.Count == parts + 1
            && plan.Sum(part => part.Length) == input.Length && plan.Sum(part => part.Lines) == lines.Count + (isTorn ? 1 : 0)
            && plan.Select(part => part.Start).SequenceEqual(ends.Prepend(0).SkipLast(1))
            && ends.TrueForAll(end => end == 0 || end == input.Length || input[end - 1] == '\n')
            && plan.Select(part => part.Run).Distinct().Count() == 1;
    }

    [Property(MaxTest = 30)]
    public bool Shuffled_and_doubled_parts_come_to_the_bytes_of_a_single_run(int seed)
    {
        var random = new Random(seed);
        var handedOut = Parts.Concat(Parts.Where(_ => random.Next(2) == 0)).OrderBy(_ => random.Next()).ToList();
        var set = handedOut.Aggregate(DocumentBatch.PartSet.Empty, (set, part) => set.Add(part.Result));
        var results = set.Results.SelectMany(result => Parts.Single(part => part.Result == result).Lines);

        return set.IsComplete && !set.Missing.Any()
            && results.SequenceEqual(Single.Results)
            && PerfEvalJson.WriteSummary(set.Summary).SequenceEqual(PerfEvalJson.WriteSummary(Single.Summary));
    }

    [Fact]
    public void Lost_parts_are_named()
    {
        var set = Parts.Where((_, i) => i is not (2 or 5)).Aggregate(DocumentBatch.PartSet.Empty, (set, part) => set.Add(part.Result));

        Assert.False(set.IsComplete);
        Assert.Equal([3, 6], set.Missing);
        Assert.Empty(DocumentBatch.PartSet.Empty.Missing);
        Assert.False(DocumentBatch.PartSet.Empty.IsComplete);
    }

    [Fact]
    public void Two_results_that_differ_and_parts_of_another_run_or_standard_are_refused()
    {
        var set = DocumentBatch.PartSet.Empty.Add(Parts[0].Result).Add(Parts[1].Result);
        var (first, third) = (Parts[0].Result, Parts[2].Result);

        Refused(first with { ResultsHash = third.ResultsHash });
        Refused(third with { Id = third.Id with { Run = "other" } });
        Refused(third with { Id = third.Id with { StandardHash = "other" } });
        Refused(third with { Id = third.Id with { Parts = 8 } });
        Refused(third with { Id = third.Id with { FirstLine = third.Id.FirstLine + 1 } });
        Refused(third with { Id = third.Id with { Number = 9 } });
        Refused(third with { Summary = first.Summary.Merge(third.Summary) });
        Assert.Same(set, set.Add(first));

        void Refused(DocumentBatch.PartResult result) => Assert.Throws<ArgumentException>(() => set.Add(result));
    }

    [Fact]
    public void A_result_and_a_plan_are_read_back_as_they_were()
    {
        Assert.All(Parts, part => Assert.Equal(part.Result, DocumentBatch.PartResult.Read(part.Result.Write()).Value));
        var plan = Plan(5);
        Assert.Equal(plan, DocumentBatch.ParsePlan(DocumentBatch.WritePlan(plan)));
        Assert.False(DocumentBatch.PartResult.Read("{}"u8.ToArray()).IsSuccess);
    }

    [Fact]
    public async Task An_input_or_a_standard_that_changed_is_no_part_of_the_plan()
    {
        var part = Plan(3)[1];
        var changed = (byte[])Input.Clone();
        changed[part.Start + 5] ^= 1;

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
            await DocumentBatch.RunPartAsync(new MemoryStream(changed), part, Stream.Null));
        await Assert.ThrowsAsync<InvalidDataException>(async () => await DocumentBatch.RunPartAsync(
            new MemoryStream(Input), part, Stream.Null, new() { Standard = BuiltInStandards.Catalog.AsFiled }));
    }

    private static EquatableList<DocumentBatch.PartId> Plan(int parts) =>
        DocumentBatch.PlanAsync(new MemoryStream(Input), parts).AsTask().Result;

    private static List<(DocumentBatch.PartResult Result, byte[] Lines)> Run(IEnumerable<DocumentBatch.PartId> plan) =>
    [
        .. plan.Select(part =>
        {
            using var lines = new MemoryStream();
            var result = DocumentBatch.RunPartAsync(new MemoryStream(Input), part, lines).AsTask().Result;
            return (result, lines.ToArray());
        }),
    ];
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>A text left empty is refused or kept as it is: it is never taken for a member that is absent.</summary>
public sealed class BlankTextLaws
{
    private const string Claim = "/narrative/achievements/1/claims/0";

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 15)]
    public void A_text_of_a_report_left_empty_is_refused_or_kept(SelfEvaluation report) => Assert.Empty(Lost(
        PerfEvalJson.WriteReport(report), utf8 => PerfEvalJson.ReadReport(utf8).TryGetValue(out var read) ? PerfEvalJson.WriteReport(read) : null));

    [Fact]
    public void A_text_of_the_seed_report_left_empty_is_refused_or_kept() => Assert.Empty(Lost(
        CorpusFiles.Seed(), utf8 => PerfEvalJson.ReadReport(utf8).TryGetValue(out var read) ? PerfEvalJson.WriteReport(read) : null));

    [Theory]
    [InlineData("hunan-department-2020-opening.json")]
    [InlineData("worked-example.json")]
    public void A_text_of_a_standard_left_empty_is_refused_or_kept(string name) => Assert.Empty(Lost(
        CorpusFiles.Standard(name), utf8 => PerfEvalJson.ReadStandard(utf8).TryGetValue(out var read) ? PerfEvalJson.WriteStandard(read) : null));

    // the negative control: a reader that drops what is empty
    [Fact]
    public void A_reader_that_drops_an_empty_text_is_found() => Assert.Equal(["/a/1", "/b"], Lost("""{"a":[1,"x"],"b":"y"}"""u8.ToArray(), _ => "{}"u8.ToArray()));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    public void The_unit_of_a_claim_left_blank_is_an_error_with_its_pointer_and_a_note_at_the_lenient_door(string unit)
    {
        var root = JsonNode.Parse(CorpusFiles.Seed())!;
        JsonTrees.Resolve(root, Claim)!["unit"] = unit;
        var bytes = Bytes(root);

        var error = Assert.Single(PerfEvalJson.ReadReport(bytes).Errors);
        Assert.Equal((JsonErrorKind.InvalidText, Claim + "/unit"), (error.Kind, error.Pointer));

        var lenient = PerfEvalJson.ReadReport(bytes, ReadingMode.Lenient);
        Assert.True(lenient.IsSuccess);
        Assert.Equal(FindingCodes.CellUnreadable, Assert.Single(lenient.Findings).Code);
    }

    private static List<string> Lost(byte[] document, Func<byte[], byte[]?> rewrite) =>
    [
        .. JsonTrees.Pointers(document, node => node?.GetValueKind() == JsonValueKind.String).Where(pointer =>
        {
            var changed = JsonNode.Parse(document)!;
            JsonTrees.Resolve(changed, pointer)!.ReplaceWith("");
            return rewrite(Bytes(changed)) is { } written && !IsKept(JsonNode.Parse(written)!, pointer);
        }),
    ];

    private static bool IsKept(JsonNode written, string pointer) =>
        JsonTrees.Resolve(written, pointer) is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length == 0;

    private static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
}

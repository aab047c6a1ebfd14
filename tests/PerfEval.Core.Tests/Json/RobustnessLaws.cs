using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>Any bytes: the reader returns a report or says why not. It never throws, and a success is worth its name.</summary>
public sealed class RobustnessLaws
{
    private static readonly byte[] SeedBytes = CorpusFiles.Seed();
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-0", "1e9", "9999999999999999999999", "\\ud800", "\"raw\"", "\"kind\"", "\uFEFF", "\0", "//", "{}", "\"\"",
    ];

    [Property(MaxTest = 300)]
    public void Any_bytes_are_read_or_refused(byte[] bytes) => Holds(bytes);

    [Property(MaxTest = 400)]
    public void A_document_with_one_byte_changed_is_read_or_refused(NonNegativeInt at, byte value)
    {
        var bytes = SeedBytes.ToArray();
        bytes[at.Get % bytes.Length] = value;
        Holds(bytes);
    }

    [Property(MaxTest = 400)]
    public void A_document_with_a_token_put_in_somewhere_is_read_or_refused(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Encoding.UTF8.GetString(SeedBytes));
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text.Remove(at, Math.Min(random.Next(5), text.Length - at)).Insert(at, Tokens[random.Next(Tokens.Length)]);
        }

        Holds(Encoding.UTF8.GetBytes(text.ToString()));
    }

    [Fact]
    public void A_document_cut_anywhere_is_refused_until_its_last_bracket()
    {
        var last = SeedBytes.AsSpan().LastIndexOf((byte)'}');
        for (var length = 0; length <= last; length += 7)
        {
            var result = PerfEvalJson.ReadReport(SeedBytes.AsMemory(0, length));
            Assert.True(result.Errors.Single().Kind is JsonErrorKind.Empty or JsonErrorKind.Truncated or JsonErrorKind.NotUtf8, $"cut at {length}: {result.Errors[0]}");
        }

        Assert.True(PerfEvalJson.ReadReport(SeedBytes.AsMemory(0, last + 1)).IsSuccess);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() => Assert.True(PerfEvalJson.ReadReport((byte[])[0xEF, 0xBB, 0xBF, .. SeedBytes]).IsSuccess);

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("12")]
    [InlineData("nul")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{/**/}")]
    [InlineData("1 2")]
    [InlineData("-")]
    public void A_document_that_is_no_object_or_barely_one_is_refused(string json) => Assert.NotEmpty(Holds(Encoding.UTF8.GetBytes(json)).Errors);

    private static JsonReadResult<Core.Reports.SelfEvaluation> Holds(byte[] bytes)
    {
        JsonReadResult<Core.Reports.SelfEvaluation>? last = null;
        foreach (var mode in Enum.GetValues<ReadingMode>())
        {
            last = PerfEvalJson.ReadReport(bytes, mode);
            foreach (var error in last.Errors)
            {
                Assert.NotEmpty(error.Message(Language.Chinese));
                Assert.NotEmpty(error.Message(Language.English));
            }

            if (last.TryGetValue(out var report))
            {
                Assert.Equal(report, PerfEvalJson.ParseReport(PerfEvalJson.WriteReport(report)));
            }
        }

        _ = PerfEvalJson.ReadStandard(bytes);
        return last!;
    }
}

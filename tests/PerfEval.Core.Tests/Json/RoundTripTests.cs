using System.IO;
using System.Linq;
using System.Text;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Core.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void The_seed_report_is_written_back_byte_for_byte()
    {
        var bytes = CorpusFiles.Seed();
        var result = PerfEvalJson.ReadReport(bytes);

        Assert.Empty(result.Errors);
        Assert.Empty(result.Findings);
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(PerfEvalJson.WriteReport(result.Value)));
    }

    public static TheoryData<string> BuiltIn { get; } = [.. BuiltInStandards.Catalog.Standards.Append(BuiltInStandards.Catalog.AsFiled).Select(standard => standard.Id)];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void A_built_in_standard_is_the_same_once_written(string name)
    {
        var standard = PerfEvalJson.ParseStandard(Encoding.UTF8.GetBytes(TextOf(name)));
        var written = PerfEvalJson.WriteStandard(standard);

        Assert.Equal(standard, BuiltInStandards.Catalog.Find(name));
        Assert.Equal(standard, PerfEvalJson.ParseStandard(written));
        Assert.Equal(written, PerfEvalJson.WriteStandard(PerfEvalJson.ParseStandard(written)));
    }

    // one that stands on another, or leaves out what goes without saying, is written whole
    [Fact]
    public void Those_that_say_everything_themselves_are_written_back_byte_for_byte() => Assert.Equal(
        12, BuiltInStandards.Catalog.Standards.Append(BuiltInStandards.Catalog.AsFiled).Count(standard => IsWrittenAsItStands(TextOf(standard.Id))));

    private static bool IsWrittenAsItStands(string text) =>
        text == Encoding.UTF8.GetString(PerfEvalJson.WriteStandard(PerfEvalJson.ParseStandard(Encoding.UTF8.GetBytes(text))));

    private static string TextOf(string name)
    {
        using var stream = typeof(BuiltInStandards).Assembly.GetManifestResourceStream($"standards/{name}.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

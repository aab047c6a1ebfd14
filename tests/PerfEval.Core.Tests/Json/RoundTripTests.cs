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
    public void A_built_in_standard_is_written_back_byte_for_byte(string name)
    {
        using var stream = typeof(BuiltInStandards).Assembly.GetManifestResourceStream($"standards/{name}.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();

        var standard = PerfEvalJson.ParseStandard(Encoding.UTF8.GetBytes(text));

        Assert.Equal(text, Encoding.UTF8.GetString(PerfEvalJson.WriteStandard(standard)));
        Assert.Equal(standard, BuiltInStandards.Catalog.Find(name));
    }
}

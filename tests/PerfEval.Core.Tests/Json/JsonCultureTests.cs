using System.Linq;
using System.Text;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Json;

public sealed class JsonCultureTests
{
    [Fact]
    public void Documents_are_read_and_written_alike_in_every_culture()
    {
        Assert.True(Cultures.IsTheSameInAll(() => Encoding.UTF8.GetString(PerfEvalJson.WriteReport(PerfEvalJson.ParseReport(CorpusFiles.Seed())))));
        Assert.True(Cultures.IsTheSameInAll(() => PerfEvalJson.Hash(BuiltInStandards.Catalog.AsFiled)));
    }

    [Fact]
    public void Errors_are_told_alike_in_every_culture()
    {
        var bytes = CorpusFiles.Bad("unknown-amount-unit.json");

        Assert.True(Cultures.IsTheSameInAll(() => PerfEvalJson.ReadReport(bytes).Errors.Single().Message(Language.English)));
        Assert.True(Cultures.IsTheSameInAll(() => PerfEvalJson.ReadReport(bytes).Errors.Single().Message(Language.Chinese)));
    }

    // the negative control: the cultures do differ in how they write a number
    [Fact]
    public void A_text_that_follows_the_culture_would_be_seen() =>
        Assert.False(Cultures.IsTheSameInAll(() => 566.49m.ToString(System.Globalization.CultureInfo.CurrentCulture)));
}

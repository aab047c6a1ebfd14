using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using Xunit;

namespace PerfEval.Core.Tests.Json;

public sealed class LenientDoorTests
{
    [Fact]
    public void An_unknown_member_is_left_unread_and_asked_about_by_name_and_place()
    {
        var finding = Assert.Single(Read("unknown-member").Findings);

        Assert.Equal(FindingCodes.MemberUnknown, finding.Code);
        Assert.Equal("/funding/total", PlacePointer.ToPointer(finding.Place));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("“executedd”", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_twice_in_an_unknown_member_is_an_error_at_any_depth()
    {
        var text = Encoding.UTF8.GetString(CorpusFiles.Bad("unknown-member.json"));
        var at = text.LastIndexOf('}');

        var result = PerfEvalJson.ReadReport(Encoding.UTF8.GetBytes(text[..at] + ",\"further\":[{\"a\":{\"b\":1,\"b\":2}}]}"), ReadingMode.Lenient);

        var error = Assert.Single(result.Errors);
        Assert.Equal((JsonErrorKind.DuplicateMember, "/further/0/a/b"), (error.Kind, error.Pointer));
    }

    [Theory]
    [InlineData("part-of-a-fen", "566.4900001")]
    [InlineData("amount-beyond-limit", "1000000000001")]
    [InlineData("exponent", "5.6649e2")]
    public void A_number_the_cell_cannot_hold_stays_as_its_text(string name, string raw)
    {
        var result = Read(name);

        Assert.Equal(Reported<Money>.Unreadable(raw), result.Value.Funding!.Total!.Executed);
        var finding = Assert.Single(result.Findings);
        Assert.Equal((FindingCodes.CellUnreadable, Severity.Note), (finding.Code, finding.Severity));
        Assert.Equal("/funding/total/executed", PlacePointer.ToPointer(finding.Place));
        Assert.Contains(raw, finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_beyond_the_limits_becomes_words_and_is_noted()
    {
        var result = Read("measure-of-seven-decimals");

        Assert.Equal(new TargetValue.Wording("≥1.0000001次"), result.Value.Goals[0].Tree.Leaves[0].Indicator.Target);
        Assert.Equal("/goals/0/indicators/0/secondLevels/0/indicators/0/target", PlacePointer.ToPointer(Assert.Single(result.Findings).Place));
    }

    [Theory]
    [InlineData("invalid-date")]
    [InlineData("invalid-rate")]
    [InlineData("points-beyond-limit")]
    public void A_cell_of_any_kind_is_kept(string name)
    {
        Assert.Equal(FindingCodes.CellUnreadable, Assert.Single(Read(name).Findings).Code);
    }

    // the negative control: leniency has an end
    [Theory]
    [InlineData("wrong-type")]
    [InlineData("duplicate-member")]
    [InlineData("missing-member")]
    [InlineData("unknown-amount-unit")]
    [InlineData("truncated")]
    public void What_cannot_be_kept_as_text_is_an_error_here_too(string name) => Assert.False(Read(name).IsSuccess);

    [Theory]
    [InlineData("M.8万元", true)]
    [InlineData("增长�倍", true)]
    [InlineData("效果明显", false)]
    [InlineData("见www.hnx.gov.cn", false)]
    [InlineData("v2.0", false)]
    [InlineData("3.8万元", false)]
    public void Words_that_look_damaged_are_noted_at_both_doors(string words, bool isDamaged)
    {
        var text = Encoding.UTF8.GetString(CorpusFiles.Seed()).Replace(
            "\"kind\": \"quantity\",\n                    \"value\": 400,\n                    \"unit\": \"次\",\n                    \"raw\": \"400 次\"",
            $"\"kind\": \"wording\", \"text\": \"{words}\"", StringComparison.Ordinal);

        foreach (var mode in Enum.GetValues<ReadingMode>())
        {
            var findings = PerfEvalJson.ReadReport(Encoding.UTF8.GetBytes(text), mode).Findings;
            Assert.Equal(isDamaged ? ["/goals/0/indicators/0/secondLevels/0/indicators/1/target"] : [], findings.Select(f => PlacePointer.ToPointer(f.Place)));
        }
    }

    private static JsonReadResult<SelfEvaluation> Read(string name) => PerfEvalJson.ReadReport(CorpusFiles.Bad(name + ".json"), ReadingMode.Lenient);
}

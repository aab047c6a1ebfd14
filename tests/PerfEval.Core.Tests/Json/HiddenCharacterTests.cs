using System.Globalization;
using System.Linq;
using System.Text;
using PerfEval.Core.Json;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>A document is read by people too: what cannot be seen in it stands as an escape, and comes back as it was.</summary>
public sealed class HiddenCharacterTests
{
    private const string Seen = "甲𠮷\u3000村“乙”…—，%\uE000";

    [Theory]
    [InlineData('\u00ad')]
    [InlineData('\u061c')]
    [InlineData('\u200b')]
    [InlineData('\u200e')]
    [InlineData('\u200f')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u202a')]
    [InlineData('\u202e')]
    [InlineData('\u2060')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\ufeff')]
    [InlineData('\ufff9')]
    [InlineData('\u0085')]
    [InlineData('\u001b')]
    public void A_character_that_hides_or_turns_text_is_written_as_an_escape_and_read_back(char hidden)
    {
        var report = Seed.Report with { Title = Seen + hidden + Seen };

        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteReport(report));

        Assert.Contains($"{Seen}\\u{(int)hidden:X4}{Seen}", text, System.StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(hidden, text);
        Assert.Equal(report, PerfEvalJson.ParseReport(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void No_character_of_the_basic_plane_that_is_a_mark_of_format_leaves_as_itself()
    {
        var marks = string.Concat(Enumerable.Range(0, 0xFFFF).Select(code => (char)code).Where(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format));

        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteReport(Seed.Report with { Title = marks }));

        Assert.Contains('\u202e', marks);
        Assert.DoesNotContain(text, c => char.GetUnicodeCategory(c) == UnicodeCategory.Format);
    }
}

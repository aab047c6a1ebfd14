using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;
using Xunit;

namespace PerfEval.Reporting.Tests;

/// <summary>A text of a form is text, whatever it holds.</summary>
public sealed class TextLaws
{
    private static readonly string[] Tags =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "section", "h1", "h2", "p", "strong", "dl", "dt", "dd", "div", "table",
        "caption", "thead", "tbody", "tr", "th", "td", "br", "span", "ul", "li", "details", "summary",
    ];

    [Property]
    public bool Any_text_stands_in_its_cell_with_nothing_taken_for_a_tag(NonNull<string> text)
    {
        if (string.IsNullOrWhiteSpace(text.Get) || !FormGrid.TryCreate(null, GridAddressing.Worksheet, [new GridCell(1, 1, text.Get)], out var grid, out _))
        {
            return true;
        }

        var page = Page.Of(grid);
        return page.DescendantsAndSelf().All(element => Tags.Contains(element.Name.LocalName))
            && Page.Text(Page.Rows(page)[0][0]) == Shown(text.Get);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</td></tr></table><h1>x</h1>")]
    [InlineData("\" onmouseover=\"x")]
    [InlineData("&lt;b&gt; &#60;")]
    [InlineData("]]><!-- -->")]
    [InlineData("水\u202E利\u0000\uD800局")]
    public void Hostile_texts_are_text(string text)
    {
        Assert.True(FormGrid.TryCreate(text, GridAddressing.Worksheet, [new GridCell(1, 1, text)], out var grid, out _));

        foreach (var language in Enum.GetValues<Language>())
        {
            var page = Page.Of(grid, language);

            Assert.Equal(Shown(text), Page.Text(Page.Rows(page)[0][0]));
            Assert.DoesNotContain(page.Descendants(), element => !Tags.Contains(element.Name.LocalName));
        }
    }

    // a line break is one however it is written, and what no document may hold is shown as U+FFFD
    private static string Shown(string text)
    {
        var lines = text.Trim().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return string.Concat(lines.Select((c, i) => IsShown(lines, i) ? c : '\uFFFD'));
    }

    private static bool IsShown(string text, int at) => text[at] switch
    {
        '\n' or '\t' => true,
        '\uFFFE' or '\uFFFF' => false,
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        var c => !char.IsControl(c),
    };
}

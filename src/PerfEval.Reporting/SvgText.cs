using System;
using System.Globalization;

namespace PerfEval.Reporting;

/// <summary>
/// SVG as it is written, into a page. Places from left to right are shares of the width, in hundredths of a percent, and heights are
/// pixels: on a narrow screen bars grow shorter, and texts stay as large as they are.
/// </summary>
internal sealed class SvgText(HtmlText html)
{
    /// <summary>The whole width.</summary>
    public const int Whole = 10_000;

    private const int Least = 25;
    private const int LongestLabel = 64;

    /// <summary>Begins a picture within the picture; what stands beyond its edges is cut off.</summary>
    /// <param name="x">Where it begins.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="width">Its width, which is the whole width of what stands in it.</param>
    /// <param name="height">Its height.</param>
    public SvgText Open(int x, int y, int width, int height)
    {
        html.Raw($"<svg{At("x", x)}{Down("y", y)} width=\"{Share(width)}\" height=\"{NumberText.Plain(height)}\">");
        return this;
    }

    /// <summary>Ends a picture within the picture.</summary>
    public SvgText Close()
    {
        html.Raw("</svg>");
        return this;
    }

    /// <summary>
    /// A bar. One that stands for something can be seen, however short it is; the title is for a pointer that rests on it.
    /// </summary>
    public SvgText Bar(string look, int x, int y, int width, int height, string? title = null)
    {
        var shown = Math.Max(width, Least);
        html.Raw($"<rect class=\"{look}\"{At("x", Math.Min(x, Whole - shown))}{Down("y", y)} width=\"{Share(shown)}\" ")
            .Raw($"height=\"{NumberText.Plain(Math.Max(height, 1))}\"");
        if (title is null)
        {
            html.Raw("/>");
        }
        else
        {
            html.Raw("><title>").Text(OneLine(title)).Raw("</title></rect>");
        }

        return this;
    }

    /// <summary>A dot.</summary>
    public SvgText Dot(int x, int y)
    {
        html.Raw($"<circle class=\"bar\" cx=\"{Share(x)}\" cy=\"{NumberText.Plain(y)}\" r=\"4\"/>");
        return this;
    }

    /// <summary>A line from one point to another.</summary>
    public SvgText Line(int x1, int y1, int x2, int y2, string look = "")
    {
        html.Raw(look.Length > 0 ? $"<line class=\"{look}\" " : "<line ")
            .Raw($"x1=\"{Share(x1)}\" y1=\"{NumberText.Plain(y1)}\" x2=\"{Share(x2)}\" y2=\"{NumberText.Plain(y2)}\"/>");
        return this;
    }

    /// <summary>A text in one line, cut where it is very long.</summary>
    /// <param name="x">Where it stands.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">The text.</param>
    /// <param name="anchor">start, middle or end: which part of it stands there.</param>
    /// <param name="look">Its classes.</param>
    public SvgText Text(int x, int y, string text, string anchor = "start", string look = "")
    {
        html.Raw($"<text{At("x", x)} y=\"{NumberText.Plain(y)}\"")
            .Raw(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")
            .Raw(look.Length > 0 ? $" class=\"{look}\">" : ">")
            .Text(Cut(OneLine(text))).Raw("</text>");
        return this;
    }

    // nothing is said of what is 0: a page has thousands of these
    private static string At(string name, int share) => share == 0 ? "" : $" {name}=\"{Share(share)}\"";

    private static string Down(string name, int number) => number == 0 ? "" : $" {name}=\"{NumberText.Plain(number)}\"";

    private static string Share(int share) => share % 100 == 0
        ? NumberText.Plain(share / 100) + "%"
        : (share / 100m).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    // a line break would be a tag, and no tag of HTML may stand in a picture
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Cut(string text)
    {
        var (width, length) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value < 0x1100 ? 1 : 2;
            if (width > LongestLabel)
            {
                return text[..length] + "…";
            }

            length += rune.Utf16SequenceLength;
        }

        return text;
    }
}

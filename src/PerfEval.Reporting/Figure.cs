using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Reporting;

/// <summary>
/// 图: pictures of a page, each with a heading, what it shows, the picture, and the same figures as a table. A reader of screens is told the
/// heading, what the picture says as a whole, and then the table; what is drawn is not read out mark by mark.
/// </summary>
internal sealed class Figure(HtmlText html, Language language)
{
    private int _count;

    /// <summary>Begins a figure.</summary>
    public void Begin(LocalizedText heading, string note)
    {
        _count++;
        html.Raw("<figure>\n<figcaption>").Element($"h3 id=\"f{NumberText.Plain(_count)}\"", heading.In(language)).Element("p", note)
            .Raw("</figcaption>\n");
    }

    /// <summary>Draws the picture of the figure.</summary>
    /// <param name="height">Its height in pixels.</param>
    /// <param name="title">What it is.</param>
    /// <param name="says">What it says as a whole.</param>
    /// <param name="draw">Draws it.</param>
    public void Draw(int height, LocalizedText title, string says, Action<SvgText> draw)
    {
        var (name, about) = ("t" + NumberText.Plain(_count), "d" + NumberText.Plain(_count));
        html.Raw($"<svg role=\"img\" aria-labelledby=\"{name} {about}\" width=\"100%\" height=\"{NumberText.Plain(height)}\">")
            .Raw($"<title id=\"{name}\">").Text(title.In(language)).Raw($"</title><desc id=\"{about}\">").Text(says).Raw("</desc>\n");
        draw(new SvgText(html));
        html.Raw("</svg>\n");
    }

    /// <summary>What stands for what.</summary>
    public void Legend(IEnumerable<(string Look, string Text)> keys)
    {
        html.Raw("<p class=\"legend\">");
        foreach (var (look, text) in keys)
        {
            html.Raw($"<span><i class=\"key {look}\"></i>").Text(text).Raw("</span> ");
        }

        html.Raw("</p>\n");
    }

    /// <summary>The table of the figure; its first column says what a row is of.</summary>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="look">The class of the table; null for none.</param>
    public void Table(IEnumerable<string> heads, IEnumerable<FigureRow> rows, string? look = null)
    {
        var named = $"aria-labelledby=\"f{NumberText.Plain(_count)}\"";
        html.Raw($"<div class=\"wide\" role=\"region\" tabindex=\"0\" {named}>\n<table {named}")
            .Raw(look is null ? ">" : $" class=\"{look}\">").Raw("\n<thead><tr>");
        foreach (var head in heads)
        {
            html.Element("th scope=\"col\"", head);
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            html.Raw(row.IsRest ? "<tr class=\"rest\"><th scope=\"row\">" : "<tr><th scope=\"row\">")
                .Raw(row.Key is { } key ? $"<i class=\"key {key}\"></i>" : "").Text(row.Name).Raw("</th>");
            foreach (var cell in row.Cells)
            {
                html.Element("td", cell);
            }

            html.Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n</div>\n");
    }

    /// <summary>Ends the figure.</summary>
    public void End() => html.Raw("</figure>\n");
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>栏目行: a label at the left and its text, which hangs under its beginning where it wraps.</summary>
internal static class PageField
{
    private const int MarginAfterLabel = 2;

    /// <summary>Writes the whole text; nothing where there is none.</summary>
    public static void Write(Screen screen, LocalizedText label, string text, Tone tone = Tone.Plain)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            screen.Paragraph(Lead(screen, label), PlainText.Line(text.Trim()), tone);
        }
    }

    /// <summary>Writes at most so many lines of a text, with … at the end where there is more.</summary>
    public static void WriteCut(Screen screen, LocalizedText label, string text, int mostLines)
    {
        var lead = Lead(screen, label);
        var width = screen.Width - screen.Cells.Of(lead);
        var plain = PlainText.Line(text.Trim());
        var lines = Folding.Fold(plain, width, screen.Cells);
        if (lines.Count <= mostLines)
        {
            Write(screen, label, plain);
            return;
        }

        // the mark takes two cells of the last line
        var last = Folding.Fold(lines[mostLines - 1], Math.Max(2, width - 2), screen.Cells)[0];
        List<string> shown = [.. lines.Take(mostLines - 1), last + "…"];
        for (var i = 0; i < shown.Count; i++)
        {
            screen.Line(i == 0 ? lead : new string(' ', screen.Cells.Of(lead)), shown[i]);
        }
    }

    /// <summary>A line across the page.</summary>
    public static void Rule(Screen screen) => screen.Line(new Piece(new string('─', screen.Width / screen.Cells.Of("─")), Tone.Muted));

    private static string Lead(Screen screen, LocalizedText label)
    {
        var width = CliText.Labels.Max(any => screen.Cells.Of(any.In(screen.Language)));
        var text = label.In(screen.Language);
        return text + new string(' ', width + MarginAfterLabel - screen.Cells.Of(text));
    }
}

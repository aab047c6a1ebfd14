using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using PerfEval.Cli.Layout;
using PerfEval.Core.Findings;
using Spectre.Console;

namespace PerfEval.Cli.Output;

/// <summary>
/// 版面: the page a command writes on before it is printed as a whole. It knows the language, the width and how wide a character is.
/// </summary>
internal sealed class Screen
{
    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole _console;

    /// <summary>An empty page.</summary>
    public Screen(Language language, CellWidth cells, int width, bool hasColour)
    {
        (Language, Cells, Width) = (language, cells, width);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(_text)),
        });

        // lines are laid out here and nowhere else
        _console.Profile.Width = short.MaxValue;
    }

    /// <summary>The language of the page.</summary>
    public Language Language { get; }

    /// <summary>How wide a character is.</summary>
    public CellWidth Cells { get; }

    /// <summary>The cells of a line.</summary>
    public int Width { get; }

    /// <summary>An empty line.</summary>
    public void Blank() => _text.Append('\n');

    /// <summary>A line as it is, however long.</summary>
    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Tone == Tone.Plain)
            {
                _text.Append(piece.Text);
            }
            else
            {
                _console.Write(new Spectre.Console.Text(piece.Text, Tones.StyleOf(piece.Tone)));
            }
        }

        Blank();
    }

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Blank();
        Line(new Piece(text, Tone.Strong));
    }

    /// <summary>A text wrapped to the width; lines after the first hang under its beginning.</summary>
    /// <param name="lead">What stands before it on the first line.</param>
    /// <param name="text">The text.</param>
    /// <param name="tone">The tone of the text.</param>
    public void Paragraph(string lead, string text, Tone tone = Tone.Plain)
    {
        var indent = Cells.Of(lead);
        var lines = Folding.Fold(PlainText.Lines(text), Width - indent, Cells);
        for (var i = 0; i < lines.Count; i++)
        {
            Line(i == 0 ? lead : new string(' ', indent), new Piece(lines[i], tone));
        }
    }

    /// <summary>Lines laid out before.</summary>
    public void Lines(IEnumerable<Piece[]> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();
}

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
    private const int LongestPiece = 8_000;

    private readonly StringBuilder _text = new();
    private readonly bool _hasColour;
    private readonly IAnsiConsole _console;

    /// <summary>An empty page.</summary>
    public Screen(Language language, CellWidth cells, int width, bool hasColour)
    {
        (Language, Cells, Width, _hasColour) = (language, cells, width, hasColour);
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

    /// <summary>
    /// A line, however long. Everything the page holds comes through here, and nothing of it can break the line or steer the terminal.
    /// </summary>
    public void Line(params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            var text = PlainText.Line(piece.Text);
            if (piece.Tone == Tone.Plain || !_hasColour)
            {
                _text.Append(text);
            }
            else
            {
                WriteInTone(text, piece.Tone);
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

    /// <summary>
    /// A text wrapped to the width; lines after the first hang under its beginning. Its own line breaks are kept under a lead; where there
    /// is none, a line of it could be taken for one of the page, and they are blanks.
    /// </summary>
    /// <param name="lead">What stands before it on the first line.</param>
    /// <param name="text">The text.</param>
    /// <param name="tone">The tone of the text.</param>
    public void Paragraph(string lead, string text, Tone tone = Tone.Plain)
    {
        var indent = Cells.Of(lead);
        var lines = Folding.Fold(indent > 0 ? PlainText.Lines(text) : PlainText.Line(text.Trim()), Width - indent, Cells);
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

    // the console breaks what is longer than any line it can have
    private void WriteInTone(string text, Tone tone)
    {
        var style = Tones.StyleOf(tone);
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(LongestPiece, text.Length - at);
            length -= at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]) ? 1 : 0;
            _console.Write(new Spectre.Console.Text(text.Substring(at, length), style));
            at += length;
        }
    }
}

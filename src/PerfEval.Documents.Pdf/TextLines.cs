using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using UglyToad.PdfPig.Content;

namespace PerfEval.Documents.Pdf;

/// <summary>文字行: letters put together to lines, from the top, and each from the left.</summary>
internal static class TextLines
{
    // letters whose feet are nearer than half their height stand in one line
    private const double SameLine = 0.5;
    private const double Gap = 0.2;

    /// <summary>The lines of letters, each with the height it stands at.</summary>
    public static List<(double At, string Text)> Of(IEnumerable<Letter> letters)
    {
        List<List<Letter>> lines = [];
        foreach (var letter in letters.OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (lines.Count > 0 && Math.Abs(lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y) < SameLine * Height(letter))
            {
                lines[^1].Add(letter);
            }
            else
            {
                lines.Add([letter]);
            }
        }

        return lines.ConvertAll(line => (line[0].StartBaseLine.Y, Text([.. line.OrderBy(letter => letter.StartBaseLine.X)])));
    }

    /// <summary>The letters of a cell as one text: a line that goes on below is one line.</summary>
    public static string Joined(IEnumerable<Letter> letters)
    {
        var text = new StringBuilder();
        foreach (var (_, line) in Of(letters))
        {
            var isBetweenWords = text.Length > 0 && char.IsAsciiLetter(text[^1]) && line.Length > 0 && char.IsAsciiLetter(line[0]);
            text.Append(isBetweenWords ? " " : "").Append(line);
        }

        return text.ToString();
    }

    private static string Text(List<Letter> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Count; i++)
        {
            var isApart = i > 0 && line[i].StartBaseLine.X - line[i - 1].EndBaseLine.X > Gap * Height(line[i]);
            text.Append(isApart && IsLatin(line[i - 1]) && IsLatin(line[i]) ? " " : "").Append(line[i].Value);
        }

        return text.ToString().Trim();
    }

    private static bool IsLatin(Letter letter) => letter.Value.Length > 0 && char.IsAscii(letter.Value[0]);

    private static double Height(Letter letter) => letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PerfEval.Documents.Editing;

namespace PerfEval.Documents.Review;

/// <summary>
/// 批注框: the drawing of the boxes notes are shown in. Programs write it as they like, so that it is only ever added to at its end.
/// </summary>
internal static class NotesDrawing
{
    private const string Shape = "_x0000_s";
    private const string Type = "_x0000_t202";
    private const int FirstNumber = 1025;

    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Office = "urn:schemas-microsoft-com:office:office";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";

    /// <summary>A drawing without boxes.</summary>
    public const string Empty =
        $"<xml xmlns:v=\"{Vml}\" xmlns:o=\"{Office}\" xmlns:x=\"{Excel}\">\n"
        + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>\n</xml>";

    /// <summary>The drawing with boxes put to its end; null where it has none.</summary>
    public static string? With(string text, IReadOnlyDictionary<(int Row, int Column), string> notes, SheetSizes sizes)
    {
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var number = NextNumber(text);
        var added = new StringBuilder();
        if (!text.Contains($"id=\"{Type}\"", StringComparison.Ordinal))
        {
            added.Append($"<v:shapetype xmlns:v=\"{Vml}\" xmlns:o=\"{Office}\" id=\"{Type}\" ")
                .Append("coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>")
                .Append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>\n");
        }

        foreach (var ((row, column), note) in notes)
        {
            added.Append($"<v:shape xmlns:v=\"{Vml}\" xmlns:o=\"{Office}\" xmlns:x=\"{Excel}\" type=\"#{Type}\" id=\"{Shape}")
                .Append(XmlText.Of(number)).Append("\" style=\"position:absolute;z-index:").Append(XmlText.Of(number - FirstNumber + 1))
                .Append(";visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>")
                .Append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>")
                .Append("<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>")
                .Append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>")
                .Append("<x:Anchor>").Append(sizes.Anchor(row, column, note))
                .Append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").Append(XmlText.Of(row - 1)).Append("</x:Row><x:Column>")
                .Append(XmlText.Of(column - 1)).Append("</x:Column></x:ClientData></v:shape>\n");
            number++;
        }

        return text.Insert(end, added.ToString());
    }

    private static int NextNumber(string text)
    {
        var last = FirstNumber - 1;
        for (var at = text.IndexOf(Shape, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Shape, at + 1, StringComparison.Ordinal))
        {
            var digits = text.AsSpan(at + Shape.Length);
            var length = digits.IndexOfAnyExceptInRange('0', '9');
            if (int.TryParse(digits[..Math.Clamp(length, 0, 8)], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                last = Math.Max(last, number);
            }
        }

        return last + 1;
    }
}

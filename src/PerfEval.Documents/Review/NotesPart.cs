using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>批注: the part of the notes of a sheet, new or with those that are there, which stay as they are.</summary>
internal static class NotesPart
{
    /// <summary>A part without notes.</summary>
    public const string Empty =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors></authors>"
        + "<commentList></commentList></comments>";

    private const string Author = "PerfEval";

    /// <summary>The cells that have a note.</summary>
    public static HashSet<(int Row, int Column)> CellsOf(string text)
    {
        HashSet<(int, int)> cells = [];
        for (var scan = new XmlScan(text); scan.Next();)
        {
            if (scan.Tag.Opens("comment") && CellName.TryParse(scan.Tag.Attribute("ref"), out var row, out var column))
            {
                cells.Add((row, column));
            }
        }

        return cells;
    }

    /// <summary>The part with notes put to its end.</summary>
    public static string With(string text, IReadOnlyDictionary<(int Row, int Column), string> notes)
    {
        var splice = new XmlSplice(text);
        var authors = 0;
        var prefix = "";
        for (var scan = new XmlScan(text); scan.Next();)
        {
            if (scan.Tag.Opens("authors"))
            {
                prefix = scan.Tag.Prefix;
                var (tag, depth) = (scan.Tag, scan.Depth);
                while (!tag.IsEmpty && scan.Next() && !(scan.Tag.IsClose && scan.Depth == depth))
                {
                    authors++;
                    _ = scan.Pass();
                }

                splice.Append(tag, scan.Tag.Start, $"<{prefix}author>{Author}</{prefix}author>");
            }
            else if (scan.Tag.Opens("commentList"))
            {
                var tag = scan.Tag;
                splice.Append(tag, scan.Pass().ContentEnd, string.Concat(notes.Select(note => Xml(note.Key, note.Value, authors, prefix))));
            }
        }

        return splice.ToString();
    }

    private static string Xml((int Row, int Column) cell, string text, int author, string p)
    {
        var by = author.ToString(CultureInfo.InvariantCulture);
        var start = $"<{p}comment ref=\"{CellName.Of(cell.Row, cell.Column)}\" authorId=\"{by}\">";
        var font = $"<{p}rPr><{p}sz val=\"9\"/><{p}color indexed=\"81\"/><{p}rFont val=\"宋体\"/></{p}rPr>";
        return $"{start}<{p}text><{p}r>{font}<{p}t xml:space=\"preserve\">{XmlText.OfCell(text)}</{p}t></{p}r></{p}text></{p}comment>";
    }
}

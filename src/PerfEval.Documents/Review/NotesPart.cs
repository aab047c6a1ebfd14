using System.Collections.Generic;
using System.Linq;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>批注: the part of the notes of a sheet, new or with those that are there, which stay as they are.</summary>
internal static class NotesPart
{
    /// <summary>A part without notes.</summary>
    public const string Empty =
        $"{OpenParts.Head}<comments xmlns=\"{OpenParts.Main}\"><authors></authors><commentList></commentList></comments>";

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
                while (scan.NextWithin(depth))
                {
                    authors++;
                    _ = scan.Pass();
                }

                splice.Append(tag, scan.Tag.Start, $"<{prefix}author>{Author}</{prefix}author>");
            }
            else if (scan.Tag.Opens("commentList"))
            {
                var tag = scan.Tag;
                _ = scan.Pass();
                splice.Append(tag, scan.Tag.Start, string.Concat(notes.Select(note => Xml(note.Key, note.Value, authors, prefix))));
            }
        }

        return splice.ToString();
    }

    private static string Xml((int Row, int Column) cell, string text, int author, string p)
    {
        var by = XmlText.Of(author);
        var start = $"<{p}comment ref=\"{CellName.Of(cell.Row, cell.Column)}\" authorId=\"{by}\">";
        var font = $"<{p}rPr><{p}sz val=\"9\"/><{p}color indexed=\"81\"/><{p}rFont val=\"宋体\"/></{p}rPr>";
        return $"{start}<{p}text><{p}r>{font}<{p}t xml:space=\"preserve\">{XmlText.OfCell(text)}</{p}t></{p}r></{p}text></{p}comment>";
    }
}

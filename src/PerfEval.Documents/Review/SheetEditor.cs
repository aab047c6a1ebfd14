using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>改工作表: puts what is planned for a sheet into its part; every other character of it stays as it is.</summary>
internal sealed class SheetEditor(string text, SheetPlan plan, ReviewStyles styles)
{
    private readonly XmlSplice _splice = new(text);
    private readonly HashSet<int> _written = [];
    private readonly Queue<KeyValuePair<int, NewCell?[]>> _planned = new(plan.Rows);   // from the top
    private string _prefix = "";
    private XmlTag? _drawing;
    private int _drawingPlace = -1;

    private int LastColumn => plan.FirstColumn + 2;

    /// <summary>How wide and high columns and rows are.</summary>
    public SheetSizes Sizes { get; } = new();

    /// <summary>The relation of the drawing of notes that is there; null where there is none.</summary>
    public string? DrawingId => _drawing is { } tag ? RelationOf(tag) : null;

    /// <summary>Puts everything but notes in.</summary>
    public void Edit()
    {
        var scan = new XmlScan(text);
        _ = scan.Next();
        _prefix = scan.Tag.Prefix;
        var hasColumns = false;
        while (scan.Next() && !scan.Tag.IsClose)
        {
            switch (scan.Tag.Name)
            {
                case "dimension":
                    Widen(scan.Tag);
                    _ = scan.Pass();
                    break;
                case "cols":
                    hasColumns = true;
                    new ColumnsEditor(_splice, _prefix, plan.FirstColumn, Sizes).Edit(scan);
                    break;
                case "sheetData":
                    if (!hasColumns)
                    {
                        _splice.Insert(scan.Tag.Start, $"<{_prefix}cols>{ColumnsEditor.New(_prefix, plan.FirstColumn)}</{_prefix}cols>");
                        ColumnsEditor.Measure(plan.FirstColumn, Sizes);
                    }

                    Rows(scan);
                    break;
                case "legacyDrawing":
                    _drawing = scan.Tag;
                    _ = scan.Pass();
                    break;
                case "legacyDrawingHF" or "drawingHF" or "picture" or "oleObjects" or "controls" or "AlternateContent" or "webPublishItems"
                    or "tableParts" or "extLst":
                    _drawingPlace = _drawingPlace < 0 ? scan.Tag.Start : _drawingPlace;
                    _ = scan.Pass();
                    break;
                default:
                    _ = scan.Pass();
                    break;
            }
        }

        _drawingPlace = _drawingPlace < 0 ? scan.Tag.Start : _drawingPlace;
    }

    /// <summary>Names the drawing of notes, where there was none.</summary>
    public void NameDrawing(string id) => _splice.Insert(
        _drawingPlace,
        $"<{_prefix}legacyDrawing xmlns:r=\"{OpenParts.Office}\" r:id=\"{id}\"/>");

    /// <summary>The part as it is now.</summary>
    public override string ToString() => _splice.ToString();

    private static string? RelationOf(XmlTag tag)
    {
        var text = tag.Text[tag.Start..tag.End];
        var at = text.IndexOf(":id", StringComparison.Ordinal);
        var quote = at < 0 ? -1 : text.IndexOfAny(['"', '\''], at);
        return quote < 0 ? null : text[(quote + 1)..text.IndexOf(text[quote], quote + 1)];
    }

    private void Widen(XmlTag tag)
    {
        var reference = tag.Attribute("ref") ?? "";
        var whole = reference.Contains(':', StringComparison.Ordinal) ? reference : $"{reference}:{reference}";
        if (CellName.TryParseRange(whole, out var range))
        {
            var (row, column) = (Math.Max(range.LastRow, plan.Rows.Keys.DefaultIfEmpty().Max()), Math.Max(range.LastColumn, LastColumn));
            _splice.SetAttribute(tag, "ref", $"{CellName.Of(range.Row, range.Column)}:{CellName.Of(row, column)}");
        }
    }

    private void Rows(XmlScan scan)
    {
        var (tag, depth, row) = (scan.Tag, scan.Depth, 0);
        while (scan.NextWithin(depth))
        {
            row = CellStyles.Number(scan.Tag.Attribute("r")) is { } given and > 0 ? given : row + 1;
            if (MissingBefore(row) is { Length: > 0 } missing)
            {
                _splice.Insert(scan.Tag.Start, missing);
            }

            Sizes.Row(row, scan.Tag.Attribute("ht"), scan.Tag.Attribute("hidden") is "1" or "true");
            Row(scan, row);
        }

        if (MissingBefore(int.MaxValue) is { Length: > 0 } rest)
        {
            _splice.Append(tag, scan.Tag.Start, rest);
        }
    }

    // a row that holds nothing need not be there
    private string MissingBefore(int before)
    {
        var xml = new StringBuilder();
        while (_planned.TryPeek(out var next) && next.Key < before)
        {
            var (row, cells) = _planned.Dequeue();
            if (_written.Add(row))
            {
                xml.Append('<').Append(_prefix).Append("row r=\"").Append(XmlText.Of(row)).Append("\">")
                    .AppendJoin("", cells.Select((cell, i) => Xml(cell, row, plan.FirstColumn + i, [], 0)))
                    .Append("</").Append(_prefix).Append("row>");
            }
        }

        return xml.ToString();
    }

    private void Row(XmlScan scan, int row)
    {
        var (tag, depth, column) = (scan.Tag, scan.Depth, 0);
        var cells = _written.Add(row) ? plan.Rows.GetValueOrDefault(row) : null;
        Dictionary<int, int> stylesOf = [];
        var (next, last) = (0, 0);
        if (cells is not null && tag.Attribute("spans") is { } spans)
        {
            var end = spans.IndexOf(':', StringComparison.Ordinal) + 1;
            var to = CellStyles.Number(spans[end..]) is { } given && given > LastColumn ? given : LastColumn;
            _splice.SetAttribute(tag, "spans", spans[..end] + XmlText.Of(to));
        }

        while (scan.NextWithin(depth))
        {
            if (!scan.Tag.Opens("c"))
            {
                _ = scan.Pass();
                continue;
            }

            column = CellName.TryParse(scan.Tag.Attribute("r"), out _, out var named) ? named : column + 1;
            var cell = scan.Tag;
            var end = scan.Pass();
            var style = CellStyles.Number(cell.Attribute("s")) ?? 0;
            for (; cells is not null && next < cells.Length && plan.FirstColumn + next <= column; next++)
            {
                // where ours goes only a blank one can stand, of which nothing but its format is lost
                var xml = Xml(cells[next], row, plan.FirstColumn + next, stylesOf, last);
                if (plan.FirstColumn + next == column && xml.Length > 0)
                {
                    _splice.Replace(cell.Start, end - cell.Start, xml);
                }
                else
                {
                    _splice.Insert(cell.Start, xml);
                }
            }

            if (column < plan.FirstColumn)
            {
                (stylesOf[column], last) = (style, style);
                if (plan.Fills.TryGetValue((row, column), out var fill))
                {
                    _splice.SetAttribute(cell, "s", XmlText.Of(styles.Filled(style, fill)));
                }
            }
        }

        if (cells is not null)
        {
            var rest = string.Concat(cells.Select((cell, i) => i < next ? "" : Xml(cell, row, plan.FirstColumn + i, stylesOf, last)));
            _splice.Append(tag, scan.Tag.Start, rest);
        }
    }

    private string Xml(NewCell? cell, int row, int column, Dictionary<int, int> stylesOf, int last)
    {
        if (cell is null)
        {
            return "";
        }

        var beside = cell.StyleOf is { } of && stylesOf.TryGetValue(of, out var style) ? style : last;
        return cell.Xml(CellName.Of(row, column), styles.Beside(beside, cell.Kind, cell.Fill), _prefix);
    }
}

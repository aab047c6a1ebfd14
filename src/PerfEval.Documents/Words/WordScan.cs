using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PerfEval.Core.Common;
using PerfEval.Documents.Packages;

namespace PerfEval.Documents.Words;

/// <summary>
/// 读 Word 正文: goes through the main part of a Word file. Of tracked changes what stands now is read: inserted text is text, deleted text
/// and text moved away are none (joined they would read 9.59.0). Of two forms of one drawing only one is read.
/// </summary>
internal sealed class WordScan(PartReader xml)
{
    private readonly WordBody _body = new();

    /// <summary>The body of a file.</summary>
    /// <exception cref="DocumentRefusal">It is damaged or beyond a limit.</exception>
    public static WordBody Read(PartReader xml)
    {
        var scan = new WordScan(xml);
        while (xml.NextStart())
        {
            if (xml.Name == "body" && !xml.IsEmpty)
            {
                scan.ReadBlocks();
                break;
            }
        }

        scan._body.Close();
        return scan._body;
    }

    // the paragraphs and tables of the body
    private void ReadBlocks()
    {
        var depth = xml.Depth;
        while (xml.NextStartWithin(depth))
        {
            if (xml.Name == "p")
            {
                _body.AddParagraph(ReadParagraph());
            }
            else if (xml.Name == "tbl")
            {
                ReadTable(isInner: false);
            }
            else if (IsGone(xml.Name) || IsProperties(xml.Name))
            {
                xml.Skip();
            }
        }
    }

    private string ReadParagraph()
    {
        if (xml.IsEmpty)
        {
            return "";
        }

        var (depth, text) = (xml.Depth, new StringBuilder());
        while (xml.NextStartWithin(depth))
        {
            switch (xml.Name)
            {
                case "t":
                    xml.AppendElement(text);
                    break;
                case "tab" or "ptab":
                    text.Append('\t');
                    break;
                case "br" or "cr":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "sym":
                    AppendSymbol(text);
                    break;
                case "tbl":
                    ReadTable(isInner: true);
                    break;
                case var name when IsGone(name) || IsProperties(name):
                    xml.Skip();
                    break;
            }

            if (text.Length > Limits.MaxCellCharacters)
            {
                throw new DocumentRefusal(DocumentsWords.CellTooLong("document.xml"));
            }
        }

        return text.ToString();
    }

    // a sign of a font of signs has no meaning without the font; its number is kept, so that the cell is not blank
    private void AppendSymbol(StringBuilder text)
    {
        if (ushort.TryParse(xml.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign)
            && !char.IsSurrogate((char)sign))
        {
            text.Append((char)sign);
        }
    }

    private void ReadTable(bool isInner)
    {
        var table = _body.StartTable(isInner);
        if (!xml.IsEmpty)
        {
            var depth = xml.Depth;
            while (xml.NextStartWithin(depth))
            {
                if (xml.Name == "tr")
                {
                    ReadRow(table);
                }
                else if (IsProperties(xml.Name) || xml.Name is "tblGrid" || IsGone(xml.Name))
                {
                    xml.Skip();
                }
            }
        }

        if (!isInner)
        {
            _body.EndTable(table);
        }
    }

    private void ReadRow(WordTable table)
    {
        List<WordCell> cells = [];
        var (depth, column, isDeleted, isFilled) = (xml.Depth, 1, false, !xml.IsEmpty);
        while (isFilled && xml.NextStartWithin(depth))
        {
            switch (xml.Name)
            {
                case "trPr":
                    isDeleted |= ReadRowProperties(ref column);
                    break;
                case "tc":
                    column += ReadCell(cells, table.Rows + 1, column);
                    break;
                case "tblPrEx" or "sdtPr" or "sdtEndPr":
                    xml.Skip();
                    break;
            }
        }

        if (!isDeleted)
        {
            table.AddRow(cells);
        }
    }

    private bool ReadRowProperties(ref int column)
    {
        var (depth, isDeleted) = (xml.Depth, false);
        if (xml.IsEmpty)
        {
            return false;
        }

        while (xml.NextStartWithin(depth))
        {
            isDeleted |= xml.Name == "del";
            column = Math.Min(column + (xml.Name == "gridBefore" ? Count(xml.Attribute("val"), 0) : 0), Limits.MaxColumns + 1);
        }

        return isDeleted;
    }

    private int ReadCell(List<WordCell> cells, int row, int column)
    {
        if (column > Limits.MaxColumns)
        {
            throw new DocumentRefusal(DocumentsWords.TooManyColumns);
        }

        _body.CountCell();
        var cell = new WordCell { Row = row, Column = column };
        var text = new StringBuilder();
        var isDeleted = false;
        if (!xml.IsEmpty)
        {
            var depth = xml.Depth;
            while (xml.NextStartWithin(depth))
            {
                switch (xml.Name)
                {
                    case "tcPr":
                        isDeleted |= ReadCellProperties(cell);
                        break;
                    case "p":
                        text.Append(text.Length > 0 ? "\n" : "").Append(ReadParagraph());
                        break;
                    case "tbl":
                        ReadTable(isInner: true);
                        break;
                    case var name when IsGone(name) || IsProperties(name):
                        xml.Skip();
                        break;
                }
            }
        }

        cell.Text = text.ToString().Trim('\n');
        if (!isDeleted)
        {
            cells.Add(cell);
        }

        return cell.Columns;
    }

    private bool ReadCellProperties(WordCell cell)
    {
        var (depth, isDeleted) = (xml.Depth, false);
        if (xml.IsEmpty)
        {
            return false;
        }

        while (xml.NextStartWithin(depth))
        {
            switch (xml.Name)
            {
                case "gridSpan":
                    cell.Columns = Count(xml.Attribute("val"), 1);
                    break;
                case "vMerge":
                    cell.MayContinue = true;
                    cell.IsContinued = xml.Attribute("val") is not "restart";
                    break;
                case "cellDel":
                    isDeleted = true;
                    break;
            }
        }

        return isDeleted;
    }

    // deleted, moved away, the code of a field, how to pronounce a word, or the second form of a drawing
    private static bool IsGone(string name) =>
        name is "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "rt" or "Fallback";

    private static bool IsProperties(string name) =>
        name is "pPr" or "rPr" or "tblPr" or "trPr" or "sdtPr" or "sdtEndPr" or "sectPr" or "rubyPr";

    private static int Count(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? Math.Min(count, Limits.MaxColumns)
            : otherwise;
}

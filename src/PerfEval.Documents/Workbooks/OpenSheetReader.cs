using System;
using System.Text;
using PerfEval.Core.Common;
using PerfEval.Documents.Packages;

namespace PerfEval.Documents.Workbooks;

/// <summary>读工作表: one sheet of an .xlsx, element by element. Only filled cells cost memory.</summary>
internal sealed class OpenSheetReader(PartReader xml, CellStyles styles, SheetContent content)
{
    private readonly StringBuilder _value = new();
    private readonly StringBuilder _formula = new();
    private int _row;
    private int _column;

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="DocumentRefusal">It is damaged or beyond a limit.</exception>
    public void Read()
    {
        while (xml.NextStart())
        {
            switch (xml.Name)
            {
                case "row":
                    StartRow();
                    if (_row > content.LastRow)
                    {
                        return;
                    }

                    break;
                case "c":
                    ReadCell();
                    break;
                case "col" when IsTrue(xml.Attribute("hidden")):
                    HideColumns();
                    break;
                case "mergeCell" when CellName.TryParseRange(xml.Attribute("ref"), out var range):
                    content.AddMerge(range);
                    break;
            }
        }
    }

    private static bool IsTrue(string? text) => text is "1" or "true";

    private void StartRow()
    {
        _row = CellStyles.Number(xml.Attribute("r")) is { } row && row > 0 ? Math.Min(row, Limits.MaxRows + 1) : _row + 1;
        _column = 0;
        if (IsTrue(xml.Attribute("hidden")))
        {
            content.HideRow(_row);
        }
    }

    private void HideColumns()
    {
        if (CellStyles.Number(xml.Attribute("min")) is { } first && CellStyles.Number(xml.Attribute("max")) is { } last)
        {
            content.HideColumns(first, last);
        }
    }

    private void ReadCell()
    {
        if (CellName.TryParse(xml.Attribute("r"), out var row, out var column))
        {
            (_row, _column) = (row, column);
        }
        else
        {
            _column++;
        }

        var (type, style) = (xml.Attribute("t"), CellStyles.Number(xml.Attribute("s")) ?? 0);
        if (xml.IsEmpty)
        {
            return;
        }

        _value.Clear();
        _formula.Clear();
        string? inline = null;
        var (hasValue, hasFormula, depth) = (false, false, xml.Depth);
        while (xml.NextStartWithin(depth))
        {
            switch (xml.Name)
            {
                case "v":
                    hasValue = true;
                    xml.AppendElement(_value);
                    break;
                case "f":
                    hasFormula = true;
                    xml.AppendElement(_formula);
                    break;
                case "is":
                    inline = SharedTexts.Text(xml);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        if (inline is not null)
        {
            content.Add(StoredCell.Of(_row, _column, StoredKind.Text, inline));
        }
        else if (hasValue && (_value.Length > 0 || type is "str"))
        {
            Add(type, style, _value.ToString());
        }
        else if (hasFormula)
        {
            content.Add(StoredCell.Of(_row, _column, StoredKind.Uncomputed, "=" + _formula));
        }
    }

    private void Add(string? type, int style, string value)
    {
        switch (type)
        {
            case "s" when CellStyles.Number(value.Trim()) is { } index:
                content.Add(new StoredCell(_row, _column, StoredKind.SharedText, index, null, Formats.NumberFormat.General));
                break;
            case "s":
                throw new DocumentRefusal(DocumentsWords.NoSharedText, DocumentsWords.SaveAgain);
            case "str" or "inlineStr":
                content.Add(StoredCell.Of(_row, _column, StoredKind.Text, EscapedText.Decode(value)));
                break;
            case "b":
                content.Add(StoredCell.Of(_row, _column, StoredKind.Boolean, IsTrue(value) ? "TRUE" : "FALSE"));
                break;
            case "e":
                content.Add(StoredCell.Of(_row, _column, StoredKind.Error, value));
                break;
            case "d":
                content.Add(StoredCell.Of(_row, _column, StoredKind.Text, value.Replace('T', ' ')));
                break;
            default:
                content.AddNumber(_row, _column, value, styles.Of(style));
                break;
        }
    }
}

using System.Buffers.Binary;
using PerfEval.Documents.Formats;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.OldWorkbooks;

/// <summary>读工作表: the records of one sheet of an .xls, up to its end. Charts within it are passed over.</summary>
internal sealed class BinarySheetReader(RecordReader records, CellStyles styles, SheetContent content)
{
    private const int HiddenRow = 0x20;
    private const int HiddenColumn = 1;
    private (int Row, int Column)? _formula;

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="DocumentRefusal">It is damaged or beyond a limit.</exception>
    public void Read()
    {
        var depth = 0;
        while (records.Next())
        {
            depth += records.Type == Record.Begin ? 1 : 0;
            depth -= records.Type == Record.End ? 1 : 0;
            if (depth <= 0)
            {
                return;
            }

            if (depth == 1)
            {
                ReadRecord();
            }
        }
    }

    private static string ErrorText(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };

    private void ReadRecord()
    {
        switch (records.Type)
        {
            case Record.Row when (records.U32(12) & HiddenRow) != 0:
                content.HideRow(records.U16(0) + 1);
                break;
            case Record.Columns when (records.U16(8) & HiddenColumn) != 0:
                content.HideColumns(records.U16(0) + 1, records.U16(2) + 1);
                break;
            case Record.Merges:
                ReadMerges();
                break;
            case Record.Text:
                ReadFormulaText();
                break;
            case Record.Number or Record.ShortNumber or Record.Numbers or Record.SharedLabel or Record.Label or Record.RichLabel
                or Record.BooleanOrError or Record.Formula when records.U16(0) < content.LastRow:
                ReadCell(records.U16(0) + 1, records.U16(2) + 1);
                break;
        }
    }

    private void ReadCell(int row, int column)
    {
        switch (records.Type)
        {
            case Record.Number:
                AddNumber(row, column, records.U16(4), records.I64(6));
                break;
            case Record.ShortNumber:
                AddShort(row, column, records.U16(4), records.U32(6));
                break;
            case Record.Numbers:
                for (var at = 4; at + 6 <= records.Length - 2; at += 6)
                {
                    AddShort(row, column++, records.U16(at), records.U32(at + 2));
                }

                break;
            case Record.SharedLabel:
                var index = (int)(records.U32(6) & int.MaxValue);
                content.Add(new StoredCell(row, column, StoredKind.SharedText, index, null, NumberFormat.General));
                break;
            case Record.Label or Record.RichLabel:
                var text = new TextCursor([records.Slice(6, records.Length - 6).ToArray()]).Read();
                content.Add(StoredCell.Of(row, column, StoredKind.Text, text));
                break;
            case Record.BooleanOrError:
                AddBooleanOrError(row, column, records.U8(6), records.U8(7) != 0);
                break;
            default:
                ReadFormula(row, column);
                break;
        }
    }

    // the value of a formula: a number, or behind FFFF what kind of value; a text follows in a record of its own
    private void ReadFormula(int row, int column)
    {
        if (records.U16(12) != 0xFFFF)
        {
            AddNumber(row, column, records.U16(4), records.I64(6));
            return;
        }

        switch (records.U8(6))
        {
            case 0:
                _formula = (row, column);
                break;
            case 1 or 2:
                AddBooleanOrError(row, column, records.U8(8), records.U8(6) == 2);
                break;
        }
    }

    private void ReadFormulaText()
    {
        var text = new TextCursor(records.WithContinued()).Read();
        if (_formula is var (row, column))
        {
            content.Add(StoredCell.Of(row, column, StoredKind.Text, text));
        }

        _formula = null;
    }

    private void AddBooleanOrError(int row, int column, byte value, bool isError) => content.Add(isError
        ? StoredCell.Of(row, column, StoredKind.Error, ErrorText(value))
        : StoredCell.Of(row, column, StoredKind.Boolean, value != 0 ? "TRUE" : "FALSE"));

    private void AddNumber(int row, int column, int style, long bits) => content.Add(StoredNumber.TryRead(bits, out var number)
        ? new StoredCell(row, column, StoredKind.Number, number, null, styles.Of(style))
        : StoredCell.Of(row, column, StoredKind.Error, "#NUM!"));

    // thirty bits of a number, whole or the upper part of a broken one, and whether it is to be divided by a hundred
    private void AddShort(int row, int column, int style, uint bits)
    {
        var isWhole = (bits & 2) != 0;
        decimal number = unchecked((int)bits) >> 2;
        if (!isWhole && !StoredNumber.TryRead(unchecked((long)((ulong)(bits & 0xFFFFFFFC) << 32)), out number))
        {
            content.Add(StoredCell.Of(row, column, StoredKind.Error, "#NUM!"));
            return;
        }

        number = (bits & 1) != 0 ? number / 100 : number;
        content.Add(new StoredCell(row, column, StoredKind.Number, number, null, styles.Of(style)));
    }

    private void ReadMerges()
    {
        var count = records.U16(0);
        for (var i = 0; i < count; i++)
        {
            var range = records.Slice(2 + (8 * i), 8);
            content.AddMerge(new CellRange(
                BinaryPrimitives.ReadUInt16LittleEndian(range) + 1,
                BinaryPrimitives.ReadUInt16LittleEndian(range[4..]) + 1,
                BinaryPrimitives.ReadUInt16LittleEndian(range[2..]) + 1,
                BinaryPrimitives.ReadUInt16LittleEndian(range[6..]) + 1));
        }
    }
}

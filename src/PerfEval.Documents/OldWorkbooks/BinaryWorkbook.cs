using System;
using System.Collections.Generic;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.OldWorkbooks;

/// <summary>工作簿 (.xls): a workbook of Excel 97 to 2003, or of WPS (.et), as records in the stream Workbook of its container.</summary>
internal sealed class BinaryWorkbook : WorkbookSource
{
    private const int Excel97 = 0x0600;
    private const int OfSheet = 0;

    private readonly byte[] _stream;
    private readonly List<SheetEntry> _sheets = [];
    private readonly CellStyles _styles = new();
    private List<ReadOnlyMemory<byte>> _texts = [];
    private int _daysBefore1900;

    private BinaryWorkbook(byte[] stream)
    {
        _stream = stream;
        ReadGlobals();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SheetEntry> Sheets => _sheets;

    /// <inheritdoc/>
    public override int DaysBefore1900 => _daysBefore1900;

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="DocumentRefusal">It is damaged, encrypted or of an older kind.</exception>
    public static BinaryWorkbook Open(ReadOnlyMemory<byte> bytes)
    {
        var file = CompoundFile.Open(bytes);
        return file.Has("Workbook")
            ? new BinaryWorkbook(file.Read("Workbook"))
            : throw DocumentRefusal.Cut();
    }

    /// <inheritdoc/>
    public override SheetContent Read(SheetEntry sheet)
    {
        var content = Read(sheet, int.MaxValue);
        FillTexts([content]);
        return content;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<SheetContent> Peek(int rows)
    {
        var contents = _sheets.ConvertAll(sheet => Read(sheet, rows));
        FillTexts(contents);
        return contents;
    }

    private SheetContent Read(SheetEntry sheet, int lastRow)
    {
        var content = new SheetContent { LastRow = lastRow };
        if (sheet.Part is not null)
        {
            new BinarySheetReader(new RecordReader(_stream, sheet.At), _styles, content).Read();
        }

        return content;
    }

    private void FillTexts(IReadOnlyList<SheetContent> contents)
    {
        var asked = SharedTexts.Asked(contents);
        var cursor = new TextCursor(_texts);
        cursor.Pass(asked.Count > 0 && _texts.Count > 0 ? 8 : 0);   // how many texts there are said to be
        for (var (index, left) = (0, asked.Count); left > 0 && !cursor.IsAtEnd; index++)
        {
            var text = cursor.Read();
            if (asked.ContainsKey(index))
            {
                asked[index] = text;
                left--;
            }
        }

        SharedTexts.Fill(contents, asked);
    }

    private void ReadGlobals()
    {
        var records = new RecordReader(_stream, 0);
        var isFirst = true;
        while (records.Next() && records.Type != Record.End)
        {
            if (isFirst && (records.Type != Record.Begin || records.U16(0) != Excel97))
            {
                throw DocumentRefusal.Of(DocumentKind.AncientWorkbook);
            }

            isFirst = false;
            ReadGlobal(records);
        }
    }

    private void ReadGlobal(RecordReader records)
    {
        switch (records.Type)
        {
            case Record.Encrypted:
                throw DocumentRefusal.Of(DocumentKind.Encrypted);
            case Record.DateMode:
                _daysBefore1900 = records.U16(0) == 1 ? DaysTo1904 : 0;
                break;
            case Record.Format:
                _styles.AddCode(records.U16(0), Cursor(records, 2).Read());
                break;
            case Record.Style:
                _styles.AddStyle(records.U16(2));
                break;
            case Record.Sheet:
                AddSheet(records);
                break;
            case Record.SharedTexts:
                _texts = records.WithContinued();
                break;
        }
    }

    private void AddSheet(RecordReader records)
    {
        var (at, isHidden, kind) = (records.U32(0), (records.U8(4) & 3) != 0, records.U8(5));
        var name = Cursor(records, 7).Read(records.U8(6));
        _sheets.Add(new SheetEntry(name, isHidden, kind == OfSheet ? name : null, at));
        Count(_sheets);
    }

    private static TextCursor Cursor(RecordReader records, int at) => new([records.Slice(at, records.Length - at).ToArray()]);
}

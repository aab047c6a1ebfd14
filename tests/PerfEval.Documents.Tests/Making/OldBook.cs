using System;
using System.Collections.Generic;
using System.Text;

namespace PerfEval.Documents.Tests.Making;

/// <summary>Makes workbooks of Excel 97 (.xls) record by record.</summary>
internal sealed class OldBook
{
    private readonly List<(string Name, byte Hidden, byte[] Records)> _sheets = [];
    private readonly List<byte[]> _globals = [];

    /// <summary>A record.</summary>
    public static byte[] Record(int type, params byte[][] parts)
    {
        byte[] data = Join(parts);
        return [.. U16(type), .. U16(data.Length), .. data];
    }

    public static byte[] Join(params byte[][] parts)
    {
        List<byte> all = [];
        foreach (var part in parts)
        {
            all.AddRange(part);
        }

        return [.. all];
    }

    public static byte[] U16(int value) => BitConverter.GetBytes((ushort)value);

    public static byte[] U32(uint value) => BitConverter.GetBytes(value);

    /// <summary>A text with its length in two bytes, each sign in two.</summary>
    public static byte[] Wide(string text) => [.. U16(text.Length), 1, .. Encoding.Unicode.GetBytes(text)];

    /// <summary>A number, cell and style first.</summary>
    public static byte[] Number(int row, int column, int style, double value) =>
        Record(0x0203, U16(row), U16(column), U16(style), BitConverter.GetBytes(value));

    /// <summary>A text of its own.</summary>
    public static byte[] Label(int row, int column, string text) => Record(0x0204, U16(row), U16(column), U16(0), Wide(text));

    /// <summary>A text of the shared ones.</summary>
    public static byte[] Shared(int row, int column, uint index) => Record(0x00FD, U16(row), U16(column), U16(0), U32(index));

    /// <summary>A formula with a value of eight bytes.</summary>
    public static byte[] Formula(int row, int column, int style, byte[] value) =>
        Record(0x0006, U16(row), U16(column), U16(style), value, U16(0), U32(0), U16(0));

    /// <summary>Adds a record to the head of the workbook.</summary>
    public OldBook Global(byte[] record)
    {
        _globals.Add(record);
        return this;
    }

    /// <summary>Adds a style with a built-in format.</summary>
    public OldBook Style(int format) => Global(Record(0x00E0, U16(0), U16(format), new byte[16]));

    /// <summary>Adds a sheet of records.</summary>
    public OldBook Sheet(string name, params byte[][] records)
    {
        _sheets.Add((name, 0, Join(records)));
        return this;
    }

    /// <summary>The stream of records.</summary>
    public byte[] Stream(int version = 0x0600)
    {
        var begin = Record(0x0809, U16(version), U16(5), new byte[12]);
        var end = Record(0x000A);
        var globals = Join([.. _globals]);
        var lists = 0;
        foreach (var (name, _, _) in _sheets)
        {
            lists += 4 + 6 + 2 + (name.Length * 2);
        }

        var at = begin.Length + globals.Length + lists + end.Length;
        List<byte> stream = [.. begin, .. globals];
        List<byte> sheets = [];
        foreach (var (name, hidden, records) in _sheets)
        {
            stream.AddRange(Record(0x0085, U32((uint)(at + sheets.Count)), [hidden, 0, (byte)name.Length, 1], Encoding.Unicode.GetBytes(name)));
            sheets.AddRange([.. Record(0x0809, U16(version), U16(0x10), new byte[12]), .. records, .. end]);
        }

        return [.. stream, .. end, .. sheets];
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes() => Container.Of(("Workbook", Stream()));
}

using System;
using System.Collections.Generic;
using System.Text;
using PerfEval.Core.Common;

namespace PerfEval.Documents.OldWorkbooks;

/// <summary>
/// 读文字: reads texts that may run over several records. Where the signs of one go on in the next record, that begins with a byte that says
/// anew whether they take one byte or two.
/// </summary>
internal sealed class TextCursor(List<ReadOnlyMemory<byte>> parts)
{
    private const int IsWide = 1;
    private const int HasPronunciation = 4;
    private const int HasRuns = 8;
    private int _part;
    private int _at;

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            while (_part < parts.Count && _at >= parts[_part].Length)
            {
                (_part, _at) = (_part + 1, 0);
            }

            return _part >= parts.Count;
        }
    }

    /// <summary>Passes bytes.</summary>
    public void Pass(long length)
    {
        while (length > 0)
        {
            var here = Math.Min(length, Rest().Length);
            _at += (int)here;
            length -= here;
        }
    }

    /// <summary>The text at hand, with its length in two bytes before it.</summary>
    public string Read() => Read(U16());

    /// <summary>The text at hand, of a length.</summary>
    /// <exception cref="DocumentRefusal">The records end before it, or it is longer than a cell may be.</exception>
    public string Read(int length)
    {
        if (length > Limits.MaxCellCharacters)
        {
            throw new DocumentRefusal(DocumentsWords.CellTooLong("Workbook"));
        }

        var flags = U8();
        var runs = (flags & HasRuns) != 0 ? U16() : 0;
        var pronunciation = (flags & HasPronunciation) != 0 ? U32() : 0;
        var text = Signs(length, (flags & IsWide) != 0);
        Pass((4L * runs) + pronunciation);
        return text;
    }

    private string Signs(int length, bool isWide)
    {
        var text = new StringBuilder(Math.Min(length, 1024));
        while (length > 0)
        {
            if (_at >= parts[_part].Length)
            {
                isWide = (U8() & IsWide) != 0;
            }

            var here = Rest();
            var count = Math.Min(length, isWide ? here.Length / 2 : here.Length);
            if (count == 0)
            {
                throw DocumentRefusal.Cut();
            }

            var size = isWide ? count * 2 : count;
            text.Append((isWide ? Encoding.Unicode : Encoding.Latin1).GetString(here[..size]));
            _at += size;
            length -= count;
        }

        return text.ToString();
    }

    // what is left of the record at hand, or of the next where that is used up
    private ReadOnlySpan<byte> Rest() => IsAtEnd ? throw DocumentRefusal.Cut() : parts[_part].Span[_at..];

    private byte U8()
    {
        var value = Rest()[0];
        _at++;
        return value;
    }

    private int U16() => U8() | (U8() << 8);

    private long U32() => (uint)U16() | ((long)U16() << 16);
}

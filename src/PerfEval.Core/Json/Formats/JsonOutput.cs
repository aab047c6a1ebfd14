using System;
using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// Writes a document in one pass into a buffer, indented for readers or without blanks for the canonical form. Its callers write names and
/// values in their order; it adds commas, line feeds and blanks.
/// </summary>
internal ref struct JsonOutput(IBufferWriter<byte> output, bool isIndented)
{
    private const int LeastRoom = 4096;

    // 19 digits before the point and 18 after it
    private const int LongestNumber = 40;

    // no document is deeper than its reader allows
    private static ReadOnlySpan<byte> Blanks =>
        "                                                                "u8
        + "                                                                "u8;

    private Span<byte> _buffer = output.GetSpan(LeastRoom);
    private int _at;
    private int _depth;
    private bool _isFirst = true;

    /// <summary>The unit the amounts at hand are written in.</summary>
    public AmountUnit AmountUnit { get; set; }

    /// <summary>The language of the texts beside the data; null for the data alone.</summary>
    public Language? Texts { get; set; }

    /// <summary>What the object being written keeps until its end.</summary>
    public object? Kept { get; set; }

    /// <summary>The value whose parts are written row by row, and the row it is at.</summary>
    public object? Rows { get; set; }

    public int Row { get; set; }

    /// <summary>Hands over what has been written so far.</summary>
    public void Flush()
    {
        output.Advance(_at);
        _buffer = default;
        _at = 0;
    }

    /// <summary>Ends a document: those for readers end with a line feed.</summary>
    public void EndDocument()
    {
        if (isIndented)
        {
            Byte((byte)'\n');
        }

        Flush();
    }

    public void Name(MemberShape member)
    {
        var name = member.Written;
        NewLine(name.Length + 1);
        name.CopyTo(_buffer[_at..]);
        _at += name.Length;
        if (isIndented)
        {
            _buffer[_at++] = (byte)' ';
        }
    }

    /// <summary>A name that is not a member of a table.</summary>
    public void Name(string name)
    {
        NewLine(0);
        Text(name);
        Ascii(isIndented ? ": "u8 : ":"u8);
    }

    /// <summary>Begins an element of an array.</summary>
    public void Element() => NewLine(0);

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => End((byte)'}');

    public void BeginArray() => Begin((byte)'[');

    public void EndArray() => End((byte)']');

    public void Boolean(bool value) => Ascii(value ? "true"u8 : "false"u8);

    public void Null() => Ascii("null"u8);

    /// <summary>A word of a closed vocabulary, as <see cref="Quoted"/> made it.</summary>
    public void Word(ReadOnlySpan<byte> quoted) => Ascii(quoted);

    /// <summary>A text as it is written, in quotation marks.</summary>
    public static byte[] Quoted(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new JsonOutput(buffer, false);
        json.Text(text);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Room((text.Length * 3) + 2);
        _buffer[_at++] = (byte)'"';
        if (PlainText.IsPlain(text))
        {
            _at += Encoding.UTF8.GetBytes(text, _buffer[_at..]);
        }
        else
        {
            Ascii(PlainText.Escaped(text));
        }

        Byte((byte)'"');
    }

    /// <summary>The number scaled / 10^decimals, without zeros at its end.</summary>
    public void Number(Int128 scaled, int decimals)
    {
        Room(LongestNumber);
        if (scaled < 0)
        {
            _buffer[_at++] = (byte)'-';
            scaled = -scaled;
        }

        if (scaled <= long.MaxValue)
        {
            Digits((long)scaled, decimals);
            return;
        }

        var power = WideMath.PowerOfTen(decimals);
        var (whole, rest) = Divided(scaled, power);
        var isWritten = Utf8Formatter.TryFormat(whole, _buffer[_at..], out var length);
        Debug.Assert(isWritten, "Room was made for any number.");
        _at += length;
        if (rest == 0)
        {
            return;
        }

        _buffer[_at++] = (byte)'.';
        while (rest != 0)
        {
            power = WideMath.PowerOfTen(--decimals);
            _buffer[_at++] = (byte)('0' + (rest / power));
            rest %= power;
        }
    }

    // from the last digit on, at the far end of the room, and then to where they belong: dividing by what is known is quick
    private void Digits(long scaled, int decimals)
    {
        for (; decimals > 0 && scaled % 10 == 0; decimals--)
        {
            scaled /= 10;
        }

        // the sign has its place already
        var room = _buffer.Slice(_at, LongestNumber - 1);
        var first = room.Length;
        do
        {
            (scaled, var digit) = Math.DivRem(scaled, 10);
            room[--first] = (byte)('0' + digit);
            if (--decimals == 0)
            {
                room[--first] = (byte)'.';
            }
        }
        while (scaled != 0 || decimals >= 0);
        room[first..].CopyTo(room);
        _at += room.Length - first;
    }

    /// <summary>A small number such as a position.</summary>
    public void Number(int number) => Number(number, 0);

    private static (long Whole, long Fraction) Divided(Int128 scaled, long power)
    {
        var (whole, rest) = Int128.DivRem(scaled, power);
        return ((long)whole, (long)rest);
    }

    private void Ascii(ReadOnlySpan<byte> text)
    {
        Room(text.Length);
        text.CopyTo(_buffer[_at..]);
        _at += text.Length;
    }

    private void Byte(byte one)
    {
        Room(1);
        _buffer[_at++] = one;
    }

    private void Begin(byte bracket)
    {
        Byte(bracket);
        _depth++;
        _isFirst = true;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (!_isFirst)
        {
            _isFirst = true;
            NewLine(1);
        }

        Byte(bracket);
        _isFirst = false;
    }

    // a comma behind the last one, and room for more
    private void NewLine(int more)
    {
        var blanks = isIndented ? 2 * _depth : 0;
        Room(blanks + 2 + more);
        if (!_isFirst)
        {
            _buffer[_at++] = (byte)',';
        }

        _isFirst = false;
        if (isIndented)
        {
            _buffer[_at++] = (byte)'\n';
            Blanks[..blanks].CopyTo(_buffer[_at..]);
            _at += blanks;
        }
    }

    private void Room(int bytes)
    {
        if (_buffer.Length - _at >= bytes)
        {
            return;
        }

        output.Advance(_at);
        _buffer = output.GetSpan(Math.Max(bytes, LeastRoom));
        _at = 0;
    }
}

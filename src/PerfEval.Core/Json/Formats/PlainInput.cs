using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using PerfEval.Core.Json.Bytes;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// A document known to be UTF-8, read forward by readers that build nothing. It takes what is surely JSON and as such documents are mostly
/// written; of anything else it says no, and where it stands then is of no use. Passed by reference.
/// </summary>
internal ref struct PlainInput(ReadOnlySpan<byte> document)
{
    private readonly ReadOnlySpan<byte> _document = document;
    private int _at;

    /// <summary>The decimals of amounts below the unit at their head.</summary>
    public int AmountDecimals { get; set; }

    /// <summary>All its bytes.</summary>
    public readonly ReadOnlySpan<byte> Document => _document;

    /// <summary>Where it stands.</summary>
    public int At
    {
        readonly get => _at;
        set => _at = value;
    }

    /// <summary>The bytes of a part of the document.</summary>
    public readonly ReadOnlySpan<byte> this[Range range] => _document[range];

    /// <summary>Whether nothing but blanks is left.</summary>
    public bool IsAtEnd()
    {
        Peek();
        return _at == _document.Length;
    }

    /// <summary>The byte that stands next, blanks passed over; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Peek()
    {
        var document = _document;
        var at = _at;
        return (uint)at < (uint)document.Length && document[at] > (byte)' ' ? document[at] : PeekBehindBlanks();
    }

    /// <summary>Passes a sign such as a bracket, where it stands next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Take(byte sign)
    {
        if (Peek() != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Passes a word such as <c>true</c>, where it stands next.</summary>
    public bool Take(ReadOnlySpan<byte> word)
    {
        Peek();
        var isNext = _document[_at..].StartsWith(word);
        _at += isNext ? word.Length : 0;
        return isNext;
    }

    /// <summary>
    /// Passes the name of a member and its colon: the position in the table, looked for from where the last one stood; −1 where it names
    /// none, or is spelt with escapes.
    /// </summary>
    public int Name(MemberShape[] members, int next)
    {
        var rest = _document[_at..];
        if (BinaryPrimitives.TryReadUInt64LittleEndian(rest, out var head))
        {
            // written as the table has it, which one comparison of whole numbers nearly settles
            for (var i = next; i < members.Length; i++)
            {
                var member = members[i];
                if ((head & member.HeadMask) == member.Head && (member.Written.Length <= sizeof(ulong) || rest.StartsWith(member.Written)))
                {
                    _at += member.Written.Length;
                    return i;
                }
            }
        }

        return NameInAnyOrder(members);
    }

    /// <summary>Passes the head of an object that states its kind first, such as <c>{"kind":"quantity"</c>.</summary>
    /// <param name="kind">The word of the kind in its quotation marks.</param>
    public bool TakeKind(ReadOnlySpan<byte> kind) =>
        (Take("{\"kind\":"u8) || (Take((byte)'{') && Take("\"kind\""u8) && Take((byte)':'))) && Take(kind);

    /// <summary>Passes a text without escapes.</summary>
    /// <param name="text">Its bytes, without the quotation marks.</param>
    public bool TryText(out Range text)
    {
        text = default;
        if (Peek() != (byte)'"')
        {
            return false;
        }

        var start = _at + 1;
        var end = PlainBytes.EndOfText(_document, start);
        if (end == _document.Length || _document[end] != (byte)'"')
        {
            return false;
        }

        _at = end + 1;
        text = start..end;
        return true;
    }

    /// <summary>Passes a text, whatever it says; escapes other than those of single signs are for the reader.</summary>
    public bool TakeText()
    {
        if (Peek() != (byte)'"')
        {
            return false;
        }

        for (var at = PlainBytes.EndOfText(_document, _at + 1); at < _document.Length; at = PlainBytes.EndOfText(_document, at + 2))
        {
            if (_document[at] == (byte)'"')
            {
                _at = at + 1;
                return true;
            }

            if (_document[at] != (byte)'\\' || at + 1 == _document.Length || !"\"\\/bfnrt"u8.Contains(_document[at + 1]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Passes a number; see <see cref="PlainBytes.EndOfNumber"/>.</summary>
    /// <param name="decimals">The decimals kept.</param>
    /// <param name="scaled">The number as value × 10^decimals.</param>
    public bool TryNumber(int decimals, out long scaled)
    {
        Peek();
        var end = PlainBytes.EndOfNumber(_document, _at, decimals, out scaled);
        _at = Math.Max(end, _at);
        return end >= 0;
    }

    private byte PeekBehindBlanks()
    {
        for (; _at < _document.Length; _at++)
        {
            if (_document[_at] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return _document[_at];
            }
        }

        return 0;
    }

    private int NameInAnyOrder(MemberShape[] members)
    {
        if (!TryText(out var range) || !Take((byte)':'))
        {
            return -1;
        }

        var name = _document[range];
        for (var i = 0; i < members.Length; i++)
        {
            if (name.SequenceEqual(members[i].Utf8))
            {
                return i;
            }
        }

        return -1;
    }
}

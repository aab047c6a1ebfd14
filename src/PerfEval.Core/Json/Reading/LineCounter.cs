using System;
using System.Text;

namespace PerfEval.Core.Json.Reading;

/// <summary>Line and column of bytes of a text, each after the last, so that many of them cost one pass.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _line = 1;
    private int _lineStart;
    private int _at;

    /// <summary>Line and column, from 1 and in characters, of a byte at or after the last.</summary>
    public (int Line, int Column) MoveTo(int offset)
    {
        var passed = _utf8[_at..offset];
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _line += passed.Count((byte)'\n');
            _lineStart = _at + last + 1;
        }

        _at = offset;
        return (_line, Encoding.UTF8.GetCharCount(_utf8[_lineStart.._at]) + 1);
    }
}

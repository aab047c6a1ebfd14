using System;
using System.Collections.Generic;

namespace PerfEval.Core.Published;

/// <summary>原文: a text as it came, by lines that count from 1, so that whatever is read of it has a place.</summary>
internal sealed class SourceText
{
    private readonly List<int> _starts = [0];

    public SourceText(string raw)
    {
        Raw = raw;
        for (var i = 0; i < raw.Length; i++)
        {
            var isBreak = raw[i] == '\n' || (raw[i] == '\r' && !(i + 1 < raw.Length && raw[i + 1] == '\n'));
            if (isBreak)
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The text.</summary>
    public string Raw { get; }

    /// <summary>How many lines it has.</summary>
    public int LineCount => _starts.Count;

    /// <summary>Where a line begins.</summary>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>A line without its break.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line < _starts.Count ? _starts[line] : Raw.Length;
        return Raw.AsSpan(_starts[line - 1], end - _starts[line - 1]).TrimEnd("\r\n");
    }

    /// <summary>Where a line ends, its break left out.</summary>
    public int EndOf(int line) => StartOf(line) + Line(line).Length;

    /// <summary>The line a character stands in.</summary>
    public int LineAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }
}

using System;
using System.Buffers;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Forms.Cells;

/// <summary>计量单位的读取: what may follow a number as its unit. Anything that reads like a sentence is no unit.</summary>
internal static class UnitText
{
    private const int Longest = 10;

    private static readonly SearchValues<char> NotInUnits = SearchValues.Create(
        "0123456789,;:!?\"'“”‘’《》<>=≥≤~+&|#@_$.前后内外的了并且及和与或");

    private static readonly SearchValues<string> Verbs = SearchValues.Create(
        ["完成", "达到", "到位", "以上", "以下", "左右", "开展", "进行", "建设", "实现", "保障", "按时", "按期", "及时", "其中"], StringComparison.Ordinal);

    /// <summary>The unit a text is; false where it is none. An empty text is no unit, and that is a reading too.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out MeasureUnit unit)
    {
        unit = MeasureUnit.None;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length > 2 && text[0] == '(' && text[^1] == ')')
        {
            text = text[1..^1];
        }

        if (text.Length > Longest || text.ContainsAny(NotInUnits) || text.ContainsAny(Verbs) || text[0] is '-' or '/' or '*' or ')' || !IsBalanced(text))
        {
            return false;
        }

        unit = MeasureUnit.Of(text.ToString());
        return true;
    }

    private static bool IsBalanced(ReadOnlySpan<char> text)
    {
        var open = 0;
        foreach (var c in text)
        {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }
}

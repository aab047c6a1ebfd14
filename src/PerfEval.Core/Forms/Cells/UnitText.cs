using System;
using System.Buffers;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Forms.Cells;

/// <summary>计量单位的读取: what may follow a number as its unit. Anything that reads like a sentence is no unit.</summary>
internal static class UnitText
{
    private const int Longest = 10;

    private static readonly SearchValues<char> CommonEnds = SearchValues.Create(
        "元人次个名户件台套座处项场期份篇头只株条本册部辆栋间家所村亩顷米㎡吨克里升斤天日月年时钟分例宗起批支幅块张口眼盏根棵厂站点组类种笔艘节班届幢瓦粒羽尾");

    private static readonly SearchValues<char> NotInUnits = SearchValues.Create(
        "0123456789,;:!?\"'“”‘’《》<>=≥≤~+&|#@_$前后内外的了并且及和与或未不没无余多几");

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

        if (ShareOf(text) is { } share)
        {
            unit = share;
            return true;
        }

        var plain = WithoutPower(text);
        if (text.Length > Longest || plain.ContainsAny(NotInUnits) || text.ContainsAny(Verbs) || text[0] is '-' or '/' or '*' or ')' or '.' || !IsBalanced(text) || IsGrade(text)
            || !PointsSeparate(text))
        {
            return false;
        }

        return MeasureUnit.TryOf(text.ToString(), out unit);
    }

    /// <summary>Whether a text is, or ends with, a word things are commonly counted in. It is how a number at the end of a sentence is told from one that is part of a name.</summary>
    public static bool IsCommon(ReadOnlySpan<char> text) => text.Length is > 0 and <= 6
        && (text[0] is '%' or '‰' || CommonEnds.Contains(text[^1]));

    // 100%覆盖, 95%满意: a share and a word or two of what it is a share of
    private static MeasureUnit? ShareOf(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('%' or '‰') || text.Length is < 2 or > 7)
        {
            return null;
        }

        foreach (var c in text[1..])
        {
            if (c is < '\u4E00' or > '\u9FFF' || NotInUnits.Contains(c))
            {
                return null;
            }
        }

        return text[0] == '%' ? MeasureUnit.Percent : MeasureUnit.Of("‰");
    }

    // m2, km2, μg/m3: the only digits a unit has
    private static ReadOnlySpan<char> WithoutPower(ReadOnlySpan<char> text) => text.Length > 1 && text[^1] is '2' or '3' && text[^2] is 'm' or 'M' ? text[..^1] : text;

    // 3A级: the number belongs to the grade
    private static bool IsGrade(ReadOnlySpan<char> text) => text[0] == 'A' && text.TrimStart('A') is ['级', ..];

    // 元/人.年: a point between two words, never at an end
    private static bool PointsSeparate(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        return point < 0 || (text.IndexOf('/') is var slash and >= 0 && slash < point && point < text.Length - 1);
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

using System;

namespace PerfEval.Core.Forms.Cells;

/// <summary>时刻与星期的读取: what a date may be followed by and is compared without: 0:00, 12:00:00 AM, T00:00:00Z, 18时, 星期五.</summary>
internal static class TimeText
{
    /// <summary>Length of the day of the week that a text starts with; 0 where it starts with none.</summary>
    public static int WeekdayLength(ReadOnlySpan<char> text)
    {
        var name = text switch
        {
            ['星', '期', ..] or ['礼', '拜', ..] => 2,
            ['周', ..] => 1,
            _ => 0,
        };
        return name > 0 && text.Length > name && "一二三四五六日天末".Contains(text[name], StringComparison.Ordinal) ? name + 1 : 0;
    }

    /// <summary>Length of the time of day that a text starts with; 0 where it starts with none, or with one that does not exist.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var rest = text;
        rest = rest is ['T' or 't' or ' ', _, ..] ? rest[1..] : rest;
        rest = rest.StartsWith("上午") || rest.StartsWith("下午") ? rest[2..] : rest;
        if (!TakeNumber(ref rest, 24, out var hasHour) || !hasHour)
        {
            return 0;
        }

        if (rest is ['时' or '点', ..])
        {
            rest = rest[1..];
            if (!TakeNumber(ref rest, 59, out var hasMinutes) || (hasMinutes && rest is not ['分', ..]))
            {
                return 0;
            }

            return text.Length - rest.Length + (hasMinutes ? 1 : 0);
        }

        if (!TakePart(ref rest) || (rest is [':', ..] && !TakePart(ref rest)))
        {
            return 0;
        }

        if (rest is ['.', >= '0' and <= '9', ..])
        {
            var end = rest[1..].IndexOfAnyExceptInRange('0', '9');
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        rest = rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase)
            ? rest[2..] : rest;
        return TakeZone(ref rest) ? text.Length - rest.Length : 0;
    }

    private static bool TakeZone(ref ReadOnlySpan<char> text)
    {
        if (text is ['Z' or 'z', ..])
        {
            text = text[1..];
            return true;
        }

        if (text is not ['+' or '-', >= '0' and <= '9', ..])
        {
            return true;
        }

        text = text[1..];
        return TakeNumber(ref text, 24, out _) && (text is not [':', ..] || TakePart(ref text));
    }

    private static bool TakePart(ref ReadOnlySpan<char> text)
    {
        if (text is not [':', ..])
        {
            return false;
        }

        text = text[1..];
        return TakeNumber(ref text, 59, out var has) && has;
    }

    // one or two digits up to a limit; false where they are more
    private static bool TakeNumber(ref ReadOnlySpan<char> text, int limit, out bool has)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        has = digits.Length > 0;
        text = text[digits.Length..];
        var number = digits switch
        {
            [var tens, var ones] => ((tens - '0') * 10) + ones - '0',
            [var one] => one - '0',
            _ => 0,
        };
        return digits.Length <= 2 && number <= limit;
    }
}

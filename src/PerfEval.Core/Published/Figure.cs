using System.Globalization;

namespace PerfEval.Core.Published;

/// <summary>文中的数字: one number of a text.</summary>
/// <param name="start">Where it begins in the folded text.</param>
/// <param name="end">Where it ends.</param>
/// <param name="digits">The number in plain digits; null where its digits make no number.</param>
internal sealed class Figure(int start, int end, string? digits)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public string? Digits { get; } = digits;

    /// <summary>The number where it is a whole one without a sign; null where it is not, or too large for a count.</summary>
    public int? Whole => int.TryParse(Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    /// <summary>Whether it only counts headings, items or attachments.</summary>
    public bool IsMark { get; set; }

    /// <summary>The day or year it is part of; null for any other number.</summary>
    public DatePhrase? Date { get; set; }

    /// <summary>Whether something was read of it.</summary>
    public bool IsRead { get; set; }
}

using System.Globalization;

namespace PerfEval.Documents.Writing;

/// <summary>数值单元格: a text that is a number just as a spreadsheet shows it, to be stored as one and to read back the same.</summary>
/// <param name="Value">The number as it is stored.</param>
/// <param name="Format">The decimals of a percentage; null for a plain number.</param>
internal readonly record struct CellNumber(string Value, int? Format)
{
    // a spreadsheet counts in 15 digits, and shows longer ones in powers of ten from 12 on
    private const int MostDigits = 11;
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
    private const int MostDecimals = 4;

    /// <summary>The number; null where the text is another.</summary>
    public static CellNumber? Of(string text)
    {
        var isPercent = text.EndsWith('%');
        var digits = isPercent ? text[..^1] : text;
        if (digits.Length is 0 or > MostDigits
            || !decimal.TryParse(digits, Plain, CultureInfo.InvariantCulture, out var value)
            || value.ToString("0.####", CultureInfo.InvariantCulture) != digits)
        {
            return null;
        }

        var point = digits.IndexOf('.', System.StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        return decimals > MostDecimals
            ? null
            : new CellNumber((isPercent ? value / 100 : value).ToString(CultureInfo.InvariantCulture), isPercent ? decimals : null);
    }
}

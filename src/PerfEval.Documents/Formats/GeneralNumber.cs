using System;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Formats;

/// <summary>常规格式: a number as it comes, in at most eleven signs, with whatever stands around it.</summary>
internal static class GeneralNumber
{
    private const int Widest = 11;

    /// <summary>The number and what is shown of it.</summary>
    public static ShownValue Show(decimal number, FormatSection section)
    {
        var exact = StoredNumber.Text(number);
        var shown = Fit(number, exact);
        string Around(string text) => string.Concat(section.Tokens.Select(token => token.Kind switch
        {
            FormatTokenKind.General => text,
            FormatTokenKind.Literal => token.Text,
            _ => "",
        })).Trim();
        return ShownValue.Of(Around(exact), Around(shown), GridCell.CellKind.Number, shown != exact);
    }

    private static string Fit(decimal number, string exact)
    {
        if (exact.Length <= Widest)
        {
            return exact;
        }

        var whole = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        if (whole > Widest || (number != 0 && Math.Abs(number) < 0.0001m))
        {
            return number.ToString("0.#####E+00", CultureInfo.InvariantCulture);
        }

        var decimals = Math.Clamp(Widest - 1 - whole, 0, 9);
        return StoredNumber.Text(Math.Round(number, decimals, MidpointRounding.AwayFromZero));
    }
}

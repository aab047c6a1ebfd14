using System;
using System.Globalization;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Forms.Cells;

/// <summary>
/// 疑似误识: a share that cannot be above 100 % printed as 2xx %: the sign ≥
/// read as a 2. The number stays as printed; the other reading is proposed.
/// </summary>
internal static class Misreading
{
    private static readonly string[] NeverAboveOne =
    [
        "满意", "合格率", "达标率", "及时率", "准确率", "通过率", "知晓率", "成活率", "发放率", "规范率", "完好率", "公开率", "好评率", "支持率",
    ];

    /// <summary>The proposed reading; null where nothing is odd.</summary>
    public static string? Of(string? name, Measure? value)
    {
        if (name is null
            || value is not { Unit: var unit } measure
            || unit.Symbol != "%"
            || measure.Value <= 200
            || !measure.Number.StartsWith('2'))
        {
            return null;
        }

        var rest = measure.Number[1..];
        if (!decimal.TryParse(rest, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            || share is < 50 or > 100)
        {
            return null;
        }

        foreach (var word in NeverAboveOne)
        {
            if (name.Contains(word, StringComparison.Ordinal))
            {
                return Comparator.AtLeast.Sign() + rest + "%";
            }
        }

        return null;
    }
}

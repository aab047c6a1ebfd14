using System.Collections.Frozen;
using System.Collections.Generic;

namespace PerfEval.Documents.Formats;

/// <summary>
/// 内置数字格式: the formats a workbook names by number alone, as a Chinese installation shows them. 27 to 36 and 50 to 58 are dates there and
/// stand in no list of the file.
/// </summary>
internal static class BuiltInFormats
{
    private const string YearMonth = "yyyy\"年\"m\"月\"";
    private const string MonthDay = "m\"月\"d\"日\"";
    private const string HalfTime = "上午/下午h\"时\"mm\"分\"";
    private const string HalfSeconds = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    private static readonly FrozenDictionary<int, NumberFormat> ById = new Dictionary<int, string>
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [5] = "\"¥\"#,##0;\"¥\"\\-#,##0",
        [6] = "\"¥\"#,##0;[Red]\"¥\"\\-#,##0",
        [7] = "\"¥\"#,##0.00;\"¥\"\\-#,##0.00",
        [8] = "\"¥\"#,##0.00;[Red]\"¥\"\\-#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = "yyyy/m/d",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "yyyy/m/d h:mm",
        [27] = YearMonth,
        [28] = MonthDay,
        [29] = MonthDay,
        [30] = "m-d-yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [32] = "h\"时\"mm\"分\"",
        [33] = "h\"时\"mm\"分\"ss\"秒\"",
        [34] = HalfTime,
        [35] = HalfSeconds,
        [36] = YearMonth,
        [37] = "#,##0;\\-#,##0",
        [38] = "#,##0;[Red]\\-#,##0",
        [39] = "#,##0.00;\\-#,##0.00",
        [40] = "#,##0.00;[Red]\\-#,##0.00",
        [41] = "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ",
        [42] = "_ \"¥\"* #,##0_ ;_ \"¥\"* \\-#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ ",
        [43] = "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
        [44] = "_ \"¥\"* #,##0.00_ ;_ \"¥\"* \\-#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ ",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss.0",
        [48] = "##0.0E+0",
        [49] = "@",
        [50] = YearMonth,
        [51] = MonthDay,
        [52] = YearMonth,
        [53] = MonthDay,
        [54] = MonthDay,
        [55] = HalfTime,
        [56] = HalfSeconds,
        [57] = YearMonth,
        [58] = MonthDay,
    }.ToFrozenDictionary(format => format.Key, format => NumberFormat.Of(format.Value));

    /// <summary>The format of a number; <see cref="NumberFormat.General"/> where it names none.</summary>
    public static NumberFormat Of(int id) => ById.GetValueOrDefault(id, NumberFormat.General);
}

using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Forms.Cells;

namespace PerfEval.Core.Forms;

/// <summary>地区名称与行政区划代码: the one table from the names of provinces to their codes (GB/T 2260).</summary>
internal static class RegionNames
{
    private static readonly (string Name, string Code)[] Provinces =
    [
        ("北京", "110000"), ("天津", "120000"), ("河北", "130000"), ("山西", "140000"), ("内蒙古", "150000"), ("辽宁", "210000"), ("吉林", "220000"),
        ("黑龙江", "230000"), ("上海", "310000"), ("江苏", "320000"), ("浙江", "330000"), ("安徽", "340000"), ("福建", "350000"), ("江西", "360000"),
        ("山东", "370000"), ("河南", "410000"), ("湖北", "420000"), ("湖南", "430000"), ("广东", "440000"), ("广西", "450000"), ("海南", "460000"),
        ("重庆", "500000"), ("四川", "510000"), ("贵州", "520000"), ("云南", "530000"), ("西藏", "540000"), ("陕西", "610000"), ("甘肃", "620000"),
        ("青海", "630000"), ("宁夏", "640000"), ("新疆", "650000"),
    ];

    /// <summary>The province a text starts with; null where it names none.</summary>
    public static RegionCode? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var folded = CellText.Fold(text);
        foreach (var (name, code) in Provinces)
        {
            if (folded.StartsWith(name, StringComparison.Ordinal))
            {
                return RegionCode.Parse(code, null);
            }
        }

        return null;
    }
}

using System.Collections.Generic;

namespace PerfEval.Core.Findings;

public static partial class Vocabulary
{
    private static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["column.opening"] = ("年初预算数", "opening budget"),
        ["column.fullYear"] = ("全年预算数", "full-year budget"),
        ["column.executed"] = ("全年执行数", "executed amount"),
        ["cell.amount"] = ("金额（精确到分，绝对值不超过 10¹² 万元）", "an amount of whole fen, at most 10¹² 万元 in size"),
        ["cell.points"] = ("分数（至多 4 位小数，绝对值不超过 1000000）", "a number of points of at most 4 decimals, at most 1000000 in size"),
        ["cell.measure"] = ("数值（至多 6 位小数，绝对值不超过 10¹²）", "a number of at most 6 decimals, at most 10¹² in size"),
        ["cell.count"] = ("整数个数", "a whole number"),
        ["cell.rate"] = ("比率（如 100% 或 0.958）", "a rate such as 100% or 0.958"),
        ["cell.date"] = ("日期（如 2021-03-10）", "a date such as 2021-03-10"),
        ["cell.year"] = ("年度（1 至 9998）", "a year of 1 to 9998"),
        ["cell.text"] = ("完整的文字", "a legible text"),
    };
}

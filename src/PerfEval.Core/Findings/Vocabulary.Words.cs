using System.Collections.Generic;

namespace PerfEval.Core.Findings;

public static partial class Vocabulary
{
    private static Dictionary<string, (string Chinese, string English)> All() => new()
    {
        ["column.opening"] = ("年初预算数", "opening budget"),
        ["column.fullYear"] = ("全年预算数", "full-year budget"),
        ["column.executed"] = ("全年执行数", "executed amount"),
    };
}

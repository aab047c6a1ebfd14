using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>发放类用语: words in an indicator's name for money people are to get or to bring in, which is not a cost to keep down.</summary>
internal static class Allowances
{
    private static readonly SearchWords Words = new("标准", "补助", "补贴", "救助", "奖励", "收入", "工资", "节约");

    /// <summary>Whether a name speaks of such money.</summary>
    public static bool AreIn(string name) => Words.AreIn(name);
}

using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>名称中的目标值: what a target or its unit looks like when it has slipped into an indicator's name.</summary>
internal static class TargetMarks
{
    private static readonly SearchWords OfTarget = new(
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "≥", "≤", ">", "<", "%", "％", "以上", "以内", "不少于", "不超过", "不低于");

    private static readonly SearchWords OfUnit = new("(≥", "(≤", "（≥", "（≤", "(<", "(>", "**");

    /// <summary>Whether a name may hold a target.</summary>
    public static bool AreIn(string name) => OfTarget.AreIn(name);

    /// <summary>Whether a name may hold the unit of a target.</summary>
    public static bool OfUnitAreIn(string name) => OfUnit.AreIn(name);
}

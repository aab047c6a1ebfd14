namespace PerfEval.Core.Tests.Oracle;

/// <summary>A line as the second scorer sees it.</summary>
/// <param name="Name">三级指标名称, or 预算执行率.</param>
/// <param name="Goal">Position of the goal; null for execution.</param>
/// <param name="First">Position of the first level.</param>
/// <param name="Points">分值; null where neither form nor standard states them.</param>
/// <param name="Verdict">What it comes to.</param>
internal sealed record Row(string Name, int? Goal, int? First, Fraction? Points, Verdict Verdict)
{
    /// <summary>What the row takes off the total at most, from nothing on.</summary>
    public Fraction TakesOff { get; init; } = Fraction.Zero;

    /// <summary>What the row adds to the total and takes off it at most; null for a row with points of its own.</summary>
    public (Fraction Bonus, Fraction Deduction)? Adjusts { get; init; }
}

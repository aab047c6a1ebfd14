namespace PerfEval.Core.Tests.Oracle;

/// <summary>One way to read the units of a figure and of the value beside it.</summary>
/// <param name="Figure">What the figure is multiplied by.</param>
/// <param name="Value">What the value is multiplied by.</param>
internal sealed record UnitReading(Fraction Figure, Fraction Value)
{
    /// <summary>The values that have this reading.</summary>
    public Extent Within { get; init; } = new(Spot.Lowest, Spot.Highest);
}

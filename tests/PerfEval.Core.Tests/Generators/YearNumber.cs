namespace PerfEval.Core.Tests.Generators;

/// <summary>A number that may be a year, most of them near an end of what a year can be.</summary>
public sealed record YearNumber(int Value);

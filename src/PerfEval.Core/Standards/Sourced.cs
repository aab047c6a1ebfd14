namespace PerfEval.Core.Standards;

/// <summary>有依据的取值: a value of a standard together with where it comes from. No value of a standard stands without.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">取值.</param>
/// <param name="Source">依据.</param>
public sealed record Sourced<T>(T Value, SourceNote Source);

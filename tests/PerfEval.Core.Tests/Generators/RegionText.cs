namespace PerfEval.Core.Tests.Generators;

/// <summary>A text that may be a region code: digits, and what might pass for digits.</summary>
public sealed record RegionText(string Value);

namespace PerfEval.Core.Tests.Generators;

/// <summary>A text that may be a year: digits, and what might pass for digits.</summary>
public sealed record YearText(string Value);

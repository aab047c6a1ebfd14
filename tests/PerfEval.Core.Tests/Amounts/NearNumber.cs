namespace PerfEval.Core.Tests.Amounts;

/// <summary>A text made of the characters that numbers and units are made of: mostly nonsense, now and then an amount, and always close to one.</summary>
public sealed record NearNumber(string Text);

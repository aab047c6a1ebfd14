namespace PerfEval.Fiscal;

/// <summary>编码: a code and what it means.</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">What it means: a sign such as ≥, a name such as 产出指标; empty for the sign of a target in words.</param>
/// <param name="Source">Where this was seen, or that it was chosen or guessed.</param>
public sealed record FiscalCode(string Code, string Text, string Source);

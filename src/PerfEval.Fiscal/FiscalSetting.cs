namespace PerfEval.Fiscal;

/// <summary>约定: a value of a profile and where it is from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Source">Where this was seen, or that it was chosen or guessed.</param>
public sealed record FiscalSetting<T>(T Value, string Source);

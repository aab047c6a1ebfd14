namespace PerfEval.Fiscal;

/// <summary>占位值: a text that stands in a column for nothing, because the column may not be null.</summary>
/// <param name="Column">The column: fundName, goalActual, totalScore, score, points or actual.</param>
/// <param name="Text">The text; a number is compared as a number, so that 0 is 0.000000 too.</param>
/// <param name="OnlyWhereAll">Whether it means nothing only where every row of the task has it: a single 0 may be a score.</param>
/// <param name="Source">Where this was seen, or that it was chosen or guessed.</param>
public sealed record FiscalFiller(string Column, string Text, bool OnlyWhereAll, string Source);

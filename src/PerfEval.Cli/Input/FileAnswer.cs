namespace PerfEval.Cli.Input;

/// <summary>一份文件的答复: what one of several files came to, or why there is nothing.</summary>
/// <param name="Path">The path as given.</param>
/// <param name="Assessed">What it came to; null where it could not be read.</param>
/// <param name="Problem">Why it could not be read; null where it was.</param>
internal sealed record FileAnswer(string Path, AssessedFile? Assessed, CliProblem? Problem);

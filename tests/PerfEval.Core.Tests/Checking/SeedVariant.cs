using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Checking;

/// <summary>The seed with one change.</summary>
/// <param name="Name">What was changed.</param>
/// <param name="Report">The changed report.</param>
/// <param name="Score">Its lines, execution first, its total and its grade; – for a line without points or a total without a grade.</param>
/// <param name="Changes">The lines that are gone (−) and new (+) beside the golden file.</param>
internal sealed record SeedVariant(string Name, SelfEvaluation Report, string Score, params string[] Changes);

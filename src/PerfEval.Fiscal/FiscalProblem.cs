using PerfEval.Core.Standards;

namespace PerfEval.Fiscal;

/// <summary>问题: something about the rows themselves, such as a row of no task. What is wrong with a report is in the results.</summary>
/// <param name="TaskId">自评任务; null where the row belongs to none.</param>
/// <param name="RowId">主键 of the row; null where it has none.</param>
/// <param name="What">What is wrong and what was done, in Chinese and English.</param>
public sealed record FiscalProblem(string? TaskId, string? RowId, LocalizedText What);

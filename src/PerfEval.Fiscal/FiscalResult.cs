using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;

namespace PerfEval.Fiscal;

/// <summary>
/// 复核结果: one row to be written into a table of the host's own: of a task (the total), of its execution, or of an indicator. Written
/// over the filed score it would be the next claim.
/// </summary>
/// <param name="TaskId">自评任务.</param>
/// <param name="RowId">
/// 主键 of the indicator, or of the one row of funds that holds the score of execution; null for the total, and for execution otherwise.
/// </param>
/// <param name="Part">What the row is about.</param>
/// <param name="Score">复算得分, where it is one number, in points; else null.</param>
/// <param name="Least">最低: the least it can be.</param>
/// <param name="Most">最高: the most it can be; null where nothing bounds it.</param>
/// <param name="Filed">自评得分 as filed; null where none was, or none that can be read.</param>
/// <param name="Verdict">复核结论.</param>
/// <param name="Sentence">一句话: what is to be known of the row, in the language asked for.</param>
public sealed record FiscalResult(
    string TaskId, string? RowId, FiscalPart Part,
    Points? Score, Points Least, Points? Most, Points? Filed, ScoreVerdict Verdict, string Sentence);

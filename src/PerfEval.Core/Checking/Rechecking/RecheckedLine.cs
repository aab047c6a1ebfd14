using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Rechecking;

/// <summary>单项复核: one line, filed against recomputed.</summary>
/// <param name="Line">复算结果.</param>
/// <param name="Filed">自评得分 as filed.</param>
/// <param name="Verdict">复核结论.</param>
/// <param name="Difference">自评 − 复算; to the nearer end of a range, 0 inside it; null where there is nothing to compare.</param>
/// <param name="Cause">差异原因, where the figures show one.</param>
public sealed record RecheckedLine(ScoredLine Line, Reported<Points> Filed, RecheckVerdict Verdict, Points? Difference, ScoreCause? Cause);

using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>What a rule made of an attainment: the outcome, the step that explains it, and the exact share of the points.</summary>
internal readonly record struct LineResult(ScoreOutcome Outcome, Remark Step, Ratio? Share = null);

using PerfEval.Core.Amounts;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>A line with points and a claimed score, and how the two stand to each other.</summary>
/// <param name="Line">The recomputed line.</param>
/// <param name="Claimed">What is claimed.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="HasTier">Whether the line gives the claim a tier to stay in.</param>
/// <param name="Leaf">The indicator; null for execution.</param>
internal sealed record ClaimedLine(ScoredLine Line, Points Claimed, ClaimVerdict Verdict, bool HasTier, ScoredRow? Leaf);

using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>The judgements that may fill the gap a rule leaves to a person.</summary>
/// <param name="Given">A judge's points, where there are any.</param>
/// <param name="Claimed">The filer's own points, where the standard accepts them and the actual value is in words.</param>
internal readonly record struct AvailableJudgement(Judgement? Given, Points? Claimed);

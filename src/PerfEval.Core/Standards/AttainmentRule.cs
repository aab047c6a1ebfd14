namespace PerfEval.Core.Standards;

/// <summary>达标赋分: full points when the target is reached, else none.</summary>
public sealed record AttainmentRule : ScoringRule;

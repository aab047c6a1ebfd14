using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>复核容差: how far a filed figure may be from its recomputation.</summary>
/// <param name="Score">得分容差, such as 0.1 points.</param>
/// <param name="Amount">金额容差, such as 0.01 万元.</param>
public sealed record RecheckTolerances(Points Score, Money Amount);

using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>得分取舍: to how many decimals, which way, and where.</summary>
/// <param name="Rounding">Decimals and midpoint.</param>
/// <param name="Place">Line or total.</param>
public sealed record RoundingPolicy(Rounding Rounding, RoundingPlace Place);

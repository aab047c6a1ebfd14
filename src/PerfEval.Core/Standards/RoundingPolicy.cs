using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>得分取舍: to how many decimals, which way, and where.</summary>
/// <param name="Rounding">Decimals and midpoint.</param>
/// <param name="Place">Line or total.</param>
public sealed partial record RoundingPolicy(Rounding Rounding, RoundingPolicy.RoundingPlace Place)
{
    /// <summary>Line or total.</summary>
    public RoundingPlace Place { get; init => field = Given.Defined(value); } = Given.Defined(Place);
}

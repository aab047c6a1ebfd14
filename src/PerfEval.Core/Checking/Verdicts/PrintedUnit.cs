using PerfEval.Core.Amounts;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>末位单位: half a unit of the last printed decimal of a score: how far it may stand from what was rounded.</summary>
internal static class PrintedUnit
{
    /// <summary>0.5 for 9, 0.05 for 9.0, and so on.</summary>
    public static Points HalfOf(Reported<Points> cell) =>
        Points.FromTenThousandths(5000 / WideMath.PowerOfTen(ClaimVerdicts.DecimalsOf(cell)));
}

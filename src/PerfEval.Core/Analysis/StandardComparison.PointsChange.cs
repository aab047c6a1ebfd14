using PerfEval.Core.Amounts;

namespace PerfEval.Core.Analysis;

public sealed partial record StandardComparison
{
    /// <summary>分数变动: how far each end of a range of points moved; both are the same where both ranges are exact.</summary>
    /// <param name="OfMin">下端的变动.</param>
    /// <param name="OfMax">上端的变动; null where one of the ranges has no upper end, which leaves nothing to compare.</param>
    public sealed record PointsChange(Points OfMin, Points? OfMax)
    {
        /// <summary>From one range to another.</summary>
        public static PointsChange Between(PointsRange from, PointsRange to) => new(to.Min - from.Min, to.Max - from.Max);

        /// <summary>Whether both ends stayed where they were.</summary>
        public bool IsZero => OfMin == Points.Zero && OfMax == Points.Zero;

        /// <summary>The change, or that of both ends: <c>-5.05</c>, <c>[-3, +1]</c>, <c>[-3, …]</c>.</summary>
        public override string ToString() => ToString(0);

        /// <summary>The change, or that of both ends, with at least so many decimals and a sign.</summary>
        /// <param name="minimumDecimals">0 to 4.</param>
        public string ToString(int minimumDecimals) => OfMax == OfMin ? Signed(OfMin, minimumDecimals)
            : $"[{Signed(OfMin, minimumDecimals)}, {(OfMax is { } max ? Signed(max, minimumDecimals) : "…")}]";

        private static string Signed(Points points, int minimumDecimals) =>
            (points > Points.Zero ? "+" : "") + points.ToString(minimumDecimals);
    }
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>
/// 分档赋分: bands over the actual value, the completion ratio, the deviation or the days late; the band it falls in gives the points. Together
/// the bands cover every number once, which is proved when the rule is built.
/// </summary>
/// <remarks>
/// A symmetric tolerance (±10% 得5分, ±15% 得3分) is bands over <see cref="RuleOperand.Deviation"/>.
/// Deviations start at 0; the bands of one start there or below.
/// </remarks>
public sealed partial record BandRule : ScoringRule
{
    /// <summary>A band rule.</summary>
    /// <param name="over">计分依据.</param>
    /// <param name="bands">各档, in any order.</param>
    /// <exception cref="ArgumentException">
    /// No band, a gap, an overlap (each naming a number), bounds in units that do not fit, or awards of points beside shares.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The operand is not a named one.</exception>
    public BandRule(RuleOperand over, EquatableList<Band> bands)
    {
        (Over, Bands) = (Given.Defined(over), bands);
        BandCover.Check(over, bands, nameof(bands));
    }

    /// <summary>计分依据: the figure that is looked up in the bands.</summary>
    public RuleOperand Over { get; }

    /// <summary>各档, as written.</summary>
    public EquatableList<Band> Bands { get; }

    /// <summary>A bound of the rule whose unit speaks for all; null where no band has a bound.</summary>
    internal Measure? LargestBound
    {
        get
        {
            Measure? largest = null;
            foreach (var band in Bands)
            {
                foreach (var bound in new[] { band.Range.Low, band.Range.High })
                {
                    largest = bound is { } b && (largest is null || Math.Abs(b.BaseMillionths) > Math.Abs(largest.Value.BaseMillionths))
                        ? b
                        : largest;
                }
            }

            return largest;
        }
    }

    internal override RuleNature Nature => new("band", Operand: Over);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForBand(this);
}

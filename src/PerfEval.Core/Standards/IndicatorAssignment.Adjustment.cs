using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

public sealed partial record IndicatorAssignment
{
    /// <summary>
    /// 加减分项: a line that has no points of the full ones; it adds to the total at most its greatest bonus and takes off it at most its
    /// greatest deduction. Its rule says where between the two it lies: reached in full is the whole bonus, nothing the whole deduction.
    /// </summary>
    public sealed record Adjustment
    {
        /// <summary>An adjusting item.</summary>
        /// <param name="bonus">最高加分, not below 0.</param>
        /// <param name="deduction">最高扣分, not below 0.</param>
        /// <exception cref="ArgumentException">One is negative, or both are 0.</exception>
        public Adjustment(Points bonus, Points deduction)
        {
            if (bonus < Amounts.Points.Zero || deduction < Amounts.Points.Zero || bonus + deduction == Amounts.Points.Zero)
            {
                throw new ArgumentException("An adjusting item adds or takes off something, and neither is negative.", nameof(bonus));
            }

            (Bonus, Deduction) = (bonus, deduction);
        }

        /// <summary>最高加分, not below 0.</summary>
        public Points Bonus { get; }

        /// <summary>最高扣分, not below 0.</summary>
        public Points Deduction { get; }
    }
}

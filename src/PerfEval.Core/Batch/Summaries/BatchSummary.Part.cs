using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>汇总数: counts and exact sums of a set of units. Units whose total is a range are counted and added to no sum.</summary>
    public sealed record Part
    {
        /// <summary>Counts and sums of some units.</summary>
        internal Part(EquatableList<long> gradeCounts, long withoutGrade, long ranged, Points sum, Histogram totals)
        {
            GradeCounts = gradeCounts;
            WithoutGrade = withoutGrade;
            Ranged = ranged;
            Sum = sum;
            Totals = totals;
        }

        /// <summary>单位数, those with a range included.</summary>
        public long Units => Totals.Units + Ranged;

        /// <summary>各等级单位数, in the order of the scale.</summary>
        public EquatableList<long> GradeCounts { get; }

        /// <summary>无确定等级的单位数: how many units have no definite grade.</summary>
        public long WithoutGrade { get; }

        /// <summary>总分为区间的单位数: how many units have a total that is a range.</summary>
        public long Ranged { get; }

        /// <summary>总分之和 of the units with exact totals.</summary>
        public Points Sum { get; }

        /// <summary>总分分布 of the units with exact totals: least, greatest, quantiles and rank.</summary>
        public Histogram Totals { get; }

        /// <summary>平均分 in points, as an exact ratio; null where no unit has an exact total.</summary>
        public Ratio? Mean => Totals.Units == 0 ? null : Ratio.Of(Sum.TenThousandths, (Int128)Totals.Units * Points.From(1).TenThousandths);

        /// <summary>Both together.</summary>
        /// <exception cref="ArgumentNullException">The other is null.</exception>
        /// <exception cref="ArgumentException">The scales have different numbers of grades.</exception>
        public Part Merge(Part other)
        {
            ArgumentNullException.ThrowIfNull(other);
            if (GradeCounts.Count != other.GradeCounts.Count)
            {
                throw new ArgumentException("The parts count grades of different scales.", nameof(other));
            }

            return new Part(
                GradeCounts.Zip(other.GradeCounts, (a, b) => a + b).ToEquatableList(),
                WithoutGrade + other.WithoutGrade, Ranged + other.Ranged,
                Sum + other.Sum, Totals.Merge(other.Totals));
        }
    }
}

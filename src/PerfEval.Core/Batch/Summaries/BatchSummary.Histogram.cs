using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>
    /// 总分分布: how many units have which printed total. Counts of equal totals add up, so the distribution
    /// of parts merged is that of the whole, and rank and quantiles read from it are exact.
    /// </summary>
    /// <remarks>Immutable. <see cref="Empty"/> has no units. Equal when the counts are.</remarks>
    public sealed record Histogram
    {
        private Histogram(EquatableList<TotalCount> counts)
        {
            Counts = counts;
            foreach (var entry in counts)
            {
                Units += entry.Units;
            }
        }

        /// <summary>No units.</summary>
        public static Histogram Empty { get; } = new(default(EquatableList<TotalCount>));

        /// <summary>The totals that occur, rising, each with its number of units.</summary>
        public EquatableList<TotalCount> Counts { get; }

        /// <summary>单位数: how many units were counted.</summary>
        public long Units { get; }

        /// <summary>最低分; null where there are no units.</summary>
        public Points? Min => Counts.Count == 0 ? null : Counts[0].Total;

        /// <summary>最高分; null where there are no units.</summary>
        public Points? Max => Counts.Count == 0 ? null : Counts[^1].Total;

        /// <summary>名次: 1 + the number of units with a strictly higher total. Equal totals share a rank, and the next one skips.</summary>
        public long RankOf(Points total)
        {
            var rank = 1L;
            for (var i = Counts.Count - 1; i >= 0 && Counts[i].Total > total; i--)
            {
                rank += Counts[i].Units;
            }

            return rank;
        }

        /// <summary>
        /// 分位数: the least printed total that at least this share of the units does not
        /// exceed; no total is made up between two. Null where there are no units.
        /// </summary>
        /// <param name="share">0 to 1; 1/2 is the lower median, 0 the lowest total.</param>
        /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
        public Points? Quantile(Ratio share)
        {
            if (share < Ratio.Zero || share > Ratio.One)
            {
                throw new ArgumentOutOfRangeException(nameof(share), share, "A quantile lies between 0 and 1.");
            }

            var below = 0L;
            foreach (var entry in Counts)
            {
                below += entry.Units;
                if ((Int128)below * share.Denominator >= (Int128)Units * share.Numerator)
                {
                    return entry.Total;
                }
            }

            return null;
        }

        /// <summary>The distribution of both together.</summary>
        /// <exception cref="ArgumentNullException">The other is null.</exception>
        public Histogram Merge(Histogram other)
        {
            ArgumentNullException.ThrowIfNull(other);
            List<TotalCount> counts = new(Counts.Count + other.Counts.Count);
            var (i, j) = (0, 0);
            while (i < Counts.Count && j < other.Counts.Count)
            {
                var (left, right) = (Counts[i], other.Counts[j]);
                i += left.Total <= right.Total ? 1 : 0;
                j += right.Total <= left.Total ? 1 : 0;
                var units = (left.Total <= right.Total ? left.Units : 0) + (right.Total <= left.Total ? right.Units : 0);
                counts.Add(new TotalCount(left.Total <= right.Total ? left.Total : right.Total, units));
            }

            counts.AddRange(Counts.Skip(i));
            counts.AddRange(other.Counts.Skip(j));
            return OfRising(counts.ToEquatableList());
        }

        /// <summary>The distribution of counts whose totals rise.</summary>
        internal static Histogram OfRising(EquatableList<TotalCount> counts) => new(counts);

        /// <summary>The distribution of counts in any order, of which some may be of one total.</summary>
        internal static Histogram Of(List<TotalCount> counts)
        {
            counts.Sort(static (a, b) => a.Total.CompareTo(b.Total));
            List<TotalCount> entries = new(counts.Count);
            foreach (var (total, units) in counts)
            {
                if (entries.Count > 0 && entries[^1].Total == total)
                {
                    entries[^1] = new TotalCount(total, entries[^1].Units + units);
                }
                else
                {
                    entries.Add(new TotalCount(total, units));
                }
            }

            return OfRising(entries.ToEquatableList());
        }
    }
}

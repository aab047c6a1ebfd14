using System;
using System.Collections.Generic;
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
            SortedDictionary<Points, long> counts = [];
            foreach (var entry in (IEnumerable<TotalCount>)[.. Counts, .. other.Counts])
            {
                counts[entry.Total] = counts.GetValueOrDefault(entry.Total) + entry.Units;
            }

            return Of(counts);
        }

        internal static Histogram Of(SortedDictionary<Points, long> counts)
        {
            List<TotalCount> entries = [];
            foreach (var (total, units) in counts)
            {
                entries.Add(new TotalCount(total, units));
            }

            return new Histogram(entries.ToEquatableList());
        }
    }
}

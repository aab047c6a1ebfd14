using System;
using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch.Summaries;

public sealed partial record BatchSummary
{
    /// <summary>
    /// 按标准汇总: what a batch of documents came to: its lines, those of them without a result, and a summary of each standard that some
    /// were scored by. Totals of two standards are never added up.
    /// </summary>
    /// <remarks>
    /// Immutable; equal by content. Merging is associative and commutative: parts in any order and grouping give the same summary, and the
    /// same bytes as a document.
    /// </remarks>
    public sealed record ByStandard
    {
        /// <summary>The summary of no documents.</summary>
        public static ByStandard Empty { get; } = new();

        /// <summary>行数: how many documents there were.</summary>
        public long Lines { get; internal init; }

        /// <summary>无结果的行数: how many of them have no result. They are in no other figure.</summary>
        public long ErrorLines { get; internal init; }

        /// <summary>各标准的汇总, in the order of their ids and versions.</summary>
        public EquatableList<BatchSummary> Standards { get; internal init; }

        /// <summary>Both together.</summary>
        /// <param name="other">The summary of other documents: those of one document counted twice are counted twice.</param>
        /// <exception cref="ArgumentNullException">The other is null.</exception>
        /// <exception cref="ArgumentException">
        /// The two ask for other funding sizes or another number of units at the ends, or a standard has other grades.
        /// </exception>
        public ByStandard Merge(ByStandard other)
        {
            ArgumentNullException.ThrowIfNull(other);
            SortedDictionary<(string Id, string Version), BatchSummary> standards = new(Order);
            foreach (var summary in (IEnumerable<BatchSummary>)[.. Standards, .. other.Standards])
            {
                var key = (summary.StandardId, summary.StandardVersion);
                standards[key] = standards.TryGetValue(key, out var known) ? known.Merge(summary) : summary;
            }

            return new ByStandard
            {
                Lines = checked(Lines + other.Lines),
                ErrorLines = checked(ErrorLines + other.ErrorLines),
                Standards = standards.Values.ToEquatableList(),
            };
        }

        internal static IComparer<(string Id, string Version)> Order { get; } = Comparer<(string Id, string Version)>.Create(
            static (a, b) => a.Id != b.Id ? string.CompareOrdinal(a.Id, b.Id) : string.CompareOrdinal(a.Version, b.Version));
    }
}

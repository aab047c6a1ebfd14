using System;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Standards;

public sealed partial record StandardKey
{
    /// <summary>适用年度: the fiscal years a standard governs, both ends included.</summary>
    public sealed record YearRange
    {
        /// <summary>From a year to a year, or on without an end.</summary>
        /// <exception cref="ArgumentException">The end comes before the start.</exception>
        public YearRange(FiscalYear from, FiscalYear? to)
        {
            if (to < from)
            {
                throw new ArgumentException($"The years in force end in {to}, before they start in {from}.", nameof(to));
            }

            (From, To) = (from, to);
        }

        /// <summary>起始年度: the first year, included.</summary>
        public FiscalYear From { get; }

        /// <summary>截止年度; null where it is still in force.</summary>
        public FiscalYear? To { get; }

        /// <summary>Whether a year lies in the range.</summary>
        public bool Contains(FiscalYear year) => year >= From && (To is not { } to || year <= to);

        /// <summary>Both ends, <c>2020–2022</c>, or the start alone with a dash.</summary>
        public override string ToString() => To == From ? $"{From}" : $"{From}–{To}";

        /// <summary>Whether two ranges share a year.</summary>
        public bool Overlaps(YearRange other)
        {
            ArgumentNullException.ThrowIfNull(other);
            return Contains(other.From) || other.Contains(From);
        }
    }
}

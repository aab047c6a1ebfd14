using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>
/// 年度指标值: what an indicator promised, typed, with the printed text. A closed family; text that is nothing else is <see cref="Wording"/>.
/// </summary>
public abstract record TargetValue
{
    private TargetValue(string? raw) => Raw = raw;

    /// <summary>The printed text, where it differs from the text the library writes for the value.</summary>
    public string? Raw { get; init; }

    /// <summary>未填: the cell is blank.</summary>
    public static TargetValue NotStated { get; } = new Unstated();

    /// <summary>The printed text, or the library's own where nothing else was printed.</summary>
    public string Text => Raw ?? OwnText;

    /// <summary>The text the library writes for the value.</summary>
    internal abstract string OwnText { get; }

    /// <summary>The numbers the target asks for, from the lower to the upper end; null where it asks for none.</summary>
    internal abstract (Measure Low, Measure High)? Numbers { get; }

    internal abstract T Accept<T>(ITargetVisitor<T> visitor);

    /// <summary>定量值: a number with its unit, and the comparator where one was printed.</summary>
    /// <param name="Value">The number and its unit.</param>
    /// <param name="Comparator">≥ ≤ = &gt; &lt;, or null where none was printed.</param>
    /// <param name="Raw">The printed text, where it differs.</param>
    public sealed record Quantity(Measure Value, Comparator? Comparator = null, string? Raw = null) : TargetValue(Raw)
    {
        /// <summary>≥ ≤ = &gt; &lt;, or null where none was printed.</summary>
        public Comparator? Comparator { get; init => field = Given.Defined(value); } = Given.Defined(Comparator);

        internal override string OwnText => Comparator?.Sign() + Value;

        internal override (Measure Low, Measure High)? Numbers => (Value, Value);

        internal override T Accept<T>(ITargetVisitor<T> visitor) => visitor.ForQuantity(this);
    }

    /// <summary>区间值 (lo–hi): anything between both ends, ends included. An allowance alone (±10 %) is the range from −10 to 10.</summary>
    public sealed record Range : TargetValue
    {
        /// <summary>A range in one unit.</summary>
        /// <exception cref="ArgumentException">The ends stand in different units, or the range ends before its start.</exception>
        public Range(Measure low, Measure high, string? raw = null)
            : base(raw)
        {
            if (low.Unit != high.Unit || low.Value > high.Value)
            {
                throw new ArgumentException(
                    $"A range runs from a lower to a higher value in one unit; this is {low} to {high}.", nameof(high));
            }

            (Low, High) = (low, high);
        }

        /// <summary>下限: the lower end, included.</summary>
        public Measure Low { get; }

        /// <summary>上限: the upper end, included.</summary>
        public Measure High { get; }

        /// <summary>Whether the range is an allowance around 0 (±p).</summary>
        public bool IsAllowance => Low.Value == -High.Value;

        internal override string OwnText => IsAllowance ? $"±{High}" : $"{Low}–{High}";

        internal override (Measure Low, Measure High)? Numbers => (Low, High);

        internal override T Accept<T>(ITargetVisitor<T> visitor) => visitor.ForRange(this);
    }

    /// <summary>时限: to be done by a day, or by the end of a month.</summary>
    /// <param name="By">The last day or month.</param>
    /// <param name="Raw">The printed text, where it differs.</param>
    public sealed record Deadline(FiledDate By, string? Raw = null) : TargetValue(Raw)
    {
        internal override string OwnText => By.ToString();

        internal override (Measure Low, Measure High)? Numbers => null;

        internal override T Accept<T>(ITargetVisitor<T> visitor) => visitor.ForDeadline(this);
    }

    /// <summary>
    /// 起始时限 (不早于某日, 某日起, 某日后): not to be done before a day, or before the first day of a month; done on that day or later reaches it.
    /// </summary>
    /// <param name="From">The first day or month.</param>
    /// <param name="Raw">The printed text, where it differs.</param>
    public sealed record NotBefore(FiledDate From, string? Raw = null) : TargetValue(Raw)
    {
        internal override string OwnText => "不早于" + From;

        internal override (Measure Low, Measure High)? Numbers => null;

        internal override T Accept<T>(ITargetVisitor<T> visitor) => visitor.ForNotBefore(this);
    }

    /// <summary>定性描述: words.</summary>
    /// <param name="Words">The text as printed.</param>
    public sealed record Wording(string Words) : TargetValue((string?)null)
    {
        /// <summary>The text as printed.</summary>
        public string Words { get; init => field = Given.Of(value); } = Given.Of(Words);

        internal override string OwnText => Words;

        internal override (Measure Low, Measure High)? Numbers => null;

        internal override T Accept<T>(ITargetVisitor<T> visitor) => visitor.ForWording(this);
    }

    /// <summary>不适用: the cell is crossed out with "/", "–" or 一.</summary>
    /// <param name="Raw">What was printed.</param>
    public sealed record NotApplicable(string Raw) : TargetValue(Given.Of(Raw))
    {
        internal override string OwnText => "/";

        internal override (Measure Low, Measure High)? Numbers => null;

        internal override T Accept<T>(ITargetVisitor<T> visitor) => visitor.ForNotApplicable(this);
    }

    /// <summary>未填: blank.</summary>
    public sealed record Unstated() : TargetValue((string?)null)
    {
        internal override string OwnText => "";

        internal override (Measure Low, Measure High)? Numbers => null;

        internal override T Accept<T>(ITargetVisitor<T> visitor) => visitor.ForUnstated(this);
    }
}

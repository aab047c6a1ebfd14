using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>
/// 实际完成值: what was achieved, typed, with the printed text. A closed family; text that is nothing else is <see cref="Wording"/>.
/// </summary>
public abstract record ActualValue
{
    private ActualValue(string? raw) => Raw = raw;

    /// <summary>The printed text, where it differs from the text the library writes for the value.</summary>
    public string? Raw { get; init; }

    /// <summary>未填: the cell is blank.</summary>
    public static ActualValue Blank { get; } = new NotReported();

    /// <summary>The printed text, or the library's own where nothing else was printed.</summary>
    public string Text => Raw ?? OwnText;

    /// <summary>The number of a quantity or a bound; null where it is neither.</summary>
    internal Measure? Number => this switch
    {
        Quantity quantity => quantity.Value,
        Bound bound => bound.Value,
        _ => null,
    };

    /// <summary>The sign of a bound; null for any other value.</summary>
    internal Comparator? Sign => this is Bound bound ? bound.Comparator : null;

    /// <summary>The text the library writes for the value.</summary>
    internal abstract string OwnText { get; }

    internal abstract T Accept<T>(IActualVisitor<T> visitor);

    /// <summary>定量值: a number and its unit. A blank unit takes the target's when compared, which is said.</summary>
    /// <param name="Value">The number and its unit.</param>
    /// <param name="Raw">The printed text, where it differs.</param>
    public sealed record Quantity(Measure Value, string? Raw = null) : ActualValue(Raw)
    {
        internal override string OwnText => Value.ToString();

        internal override T Accept<T>(IActualVisitor<T> visitor) => visitor.ForQuantity(this);
    }

    /// <summary>界限值: a number that repeats a sign (≥266米). It bounds what was achieved and does not measure it.</summary>
    /// <param name="Value">The number and its unit.</param>
    /// <param name="Comparator">The sign.</param>
    /// <param name="Raw">The printed text, where it differs.</param>
    public sealed record Bound(Measure Value, Comparator Comparator, string? Raw = null) : ActualValue(Raw)
    {
        /// <summary>The sign.</summary>
        public Comparator Comparator { get; init => field = Given.Defined(value); } = Given.Defined(Comparator);

        internal override string OwnText => Comparator.Sign() + Value;

        internal override T Accept<T>(IActualVisitor<T> visitor) => visitor.ForBound(this);
    }

    /// <summary>完成时间: a day or a month.</summary>
    /// <param name="On">The day or month.</param>
    /// <param name="Raw">The printed text, where it differs.</param>
    public sealed record Date(FiledDate On, string? Raw = null) : ActualValue(Raw)
    {
        internal override string OwnText => On.ToString();

        internal override T Accept<T>(IActualVisitor<T> visitor) => visitor.ForDate(this);
    }

    /// <summary>自称完成: an assertion in stock words (完成, 达成预期指标, 基本达到) and the tier it claims.</summary>
    public sealed record Asserted : ActualValue
    {
        /// <summary>An assertion.</summary>
        /// <param name="words">The text as printed.</param>
        /// <param name="tier">档次: 1 达成, 2 部分达成, 3 未达成.</param>
        /// <exception cref="ArgumentOutOfRangeException">The tier is not 1 to 3.</exception>
        public Asserted(string words, int tier)
            : base((string?)null)
        {
            if (tier is < 1 or > 3)
            {
                throw new ArgumentOutOfRangeException(nameof(tier), tier, "The tiers are 1 达成, 2 部分达成 and 3 未达成.");
            }

            (Words, Tier) = (Given.Of(words), tier);
        }

        /// <summary>The text as printed.</summary>
        public string Words { get; }

        /// <summary>档次: the tier, 1 reached (达成), 2 partly reached (部分达成), 3 missed (未达成).</summary>
        public int Tier { get; }

        internal override string OwnText => Words;

        internal override T Accept<T>(IActualVisitor<T> visitor) => visitor.ForAsserted(this);
    }

    /// <summary>文字描述: words.</summary>
    /// <param name="Words">The text as printed.</param>
    public sealed record Wording(string Words) : ActualValue((string?)null)
    {
        /// <summary>The text as printed.</summary>
        public string Words { get; init => field = Given.Of(value); } = Given.Of(Words);

        internal override string OwnText => Words;

        internal override T Accept<T>(IActualVisitor<T> visitor) => visitor.ForWording(this);
    }

    /// <summary>不适用: the cell is crossed out with "/", "–" or 一.</summary>
    /// <param name="Raw">What was printed.</param>
    public sealed record NotApplicable(string Raw) : ActualValue(Given.Of(Raw))
    {
        internal override string OwnText => "/";

        internal override T Accept<T>(IActualVisitor<T> visitor) => visitor.ForNotApplicable(this);
    }

    /// <summary>未填: blank. Not the same as 0.</summary>
    public sealed record NotReported() : ActualValue((string?)null)
    {
        internal override string OwnText => "";

        internal override T Accept<T>(IActualVisitor<T> visitor) => visitor.ForNotReported(this);
    }
}

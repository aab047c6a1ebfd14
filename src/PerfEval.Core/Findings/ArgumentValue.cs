using System;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 参数值: a typed value in a finding or an explanation, so that a text in any language can be made from data. A closed family.
/// </summary>
internal abstract record ArgumentValue
{
    private ArgumentValue()
    {
    }

    /// <summary>The value as text; <paramref name="language"/> matters only for words.</summary>
    public abstract string Render(Language language);

    /// <summary>文字: text as the paper has it.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string Render(Language language) => Value;
    }

    /// <summary>个数: a count.</summary>
    /// <param name="Value">The count.</param>
    public sealed record Count(long Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string Render(Language language) => DecimalText.Format(Value, 0);
    }

    /// <summary>金额: an amount and the unit it is said in.</summary>
    /// <param name="Value">The amount.</param>
    /// <param name="Unit">元, 万元 or 亿元.</param>
    public sealed record Amount(Money Value, AmountUnit Unit = AmountUnit.WanYuan) : ArgumentValue
    {
        /// <summary>元, 万元 or 亿元.</summary>
        public AmountUnit Unit { get; init => field = Given.Defined(value); } = Given.Defined(Unit);

        /// <inheritdoc/>
        public override string Render(Language language) => language == Language.English
            ? $"{Value.Number(Unit)} {Unit.Symbol()}"
            : Value.ToString(Unit);
    }

    /// <summary>分数: a number of points or a range of them.</summary>
    /// <param name="Value">The points.</param>
    /// <param name="MinimumDecimals">How many decimals are printed at least, 0 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are fewer than 0 or more than 4.</exception>
    public sealed record Score(PointsRange Value, int MinimumDecimals = 0) : ArgumentValue
    {
        /// <summary>最少小数位数: how many decimals are printed at least, 0 to 4.</summary>
        public int MinimumDecimals
        {
            get;
            init => field = InRange(value);
        } = InRange(MinimumDecimals);

        /// <summary>Whether points can be printed with so many decimals.</summary>
        internal static bool IsInRange(int decimals) => decimals is >= 0 and <= Points.Decimals;

        private static int InRange(int decimals) => IsInRange(decimals) ? decimals
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Points are printed with 0 to 4 decimals.");

        /// <inheritdoc/>
        public override string Render(Language language) => Value.ToString(MinimumDecimals);
    }

    /// <summary>比率: an exact ratio, said as a percentage, half up.</summary>
    /// <param name="Value">The exact ratio.</param>
    /// <param name="Decimals">
    /// How many decimals are printed, 0 to 17: two, or as many as show on which side of a bound the ratio stands.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are fewer than 0 or more than 17.</exception>
    public sealed record Share(Ratio Value, int Decimals = 2) : ArgumentValue
    {
        /// <summary>小数位数: how many decimals are printed, 0 to 17.</summary>
        public int Decimals
        {
            get;
            init => field = InRange(value);
        } = InRange(Decimals);

        /// <summary>Whether a percentage can be printed with so many decimals.</summary>
        internal static bool IsInRange(int decimals) => decimals is >= 0 and <= ShownDecimals.Most;

        private static int InRange(int decimals) => IsInRange(decimals) ? decimals
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Percentages are printed with 0 to 17 decimals.");

        /// <inheritdoc/>
        public override string Render(Language language) => Value.ToPercentText(Decimals, Midpoint.HalfAwayFromZero);
    }

    /// <summary>数值: a number and its unit.</summary>
    /// <param name="Value">The measure.</param>
    public sealed record Quantity(Measure Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string Render(Language language) => Value.ToString();
    }

    /// <summary>日期: a day.</summary>
    /// <param name="Value">The date.</param>
    public sealed record Date(LocalDate Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string Render(Language language) => LocalDatePattern.Iso.Format(Value);
    }

    /// <summary>术语: a word of the library's own vocabulary, rendered in the reader's language.</summary>
    /// <param name="Key">The key of the word in <see cref="Vocabulary"/>.</param>
    public sealed record Term(string Key) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string Render(Language language) => Vocabulary.Render(Key, language);
    }

    /// <summary>列举: several values in a row.</summary>
    /// <param name="Values">The values.</param>
    public sealed record Several(EquatableList<ArgumentValue> Values) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string Render(Language language)
        {
            var texts = new string[Values.Count];
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = Values[i].Render(language);
            }

            return string.Join(language == Language.Chinese ? "、" : ", ", texts);
        }
    }

    /// <summary>说明: a sentence of the library's own.</summary>
    /// <param name="Value">The sentence as data.</param>
    public sealed record Sentence(Remark Value) : ArgumentValue
    {
        /// <inheritdoc/>
        public override string Render(Language language) => Value.Render(language);
    }
}

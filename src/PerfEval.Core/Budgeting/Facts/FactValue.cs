using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting.Facts;

/// <summary>
/// 事实数据的数值: an amount, a headcount or a share, each a type of its own so that none is taken for another. A closed family.
/// </summary>
public abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>量纲: money, people or a share.</summary>
    internal abstract FactDimension Dimension { get; }

    /// <summary>
    /// The value as a whole number of the smallest unit of its dimension: fen, people, millionths of a per mille. At most 10^18 in size.
    /// </summary>
    internal abstract long Units { get; }

    /// <summary>The number as a formula prints it; an amount without its unit.</summary>
    internal abstract string Number(AmountUnit unit);

    /// <summary>金额: an amount of money, with the unit it was stated in.</summary>
    /// <param name="Value">The amount.</param>
    /// <param name="Unit">The unit the source states it in.</param>
    public sealed record Amount(Money Value, AmountUnit Unit = AmountUnit.WanYuan) : FactValue
    {
        /// <summary>The unit the source states it in.</summary>
        public AmountUnit Unit { get; init => field = Given.Defined(value); } = Given.Defined(Unit);

        internal override FactDimension Dimension => FactDimension.Money;

        internal override long Units => Value.Fen;

        /// <summary>The amount with its unit.</summary>
        public override string ToString() => Value.ToString(Unit);

        internal override string Number(AmountUnit unit) => Value.Number(unit);
    }

    /// <summary>人数: a number of people.</summary>
    /// <param name="Value">Whole people.</param>
    public sealed record Headcount(int Value) : FactValue
    {
        internal override FactDimension Dimension => FactDimension.Headcount;

        internal override long Units => Value;

        /// <summary>The number of people.</summary>
        public override string ToString() => DecimalText.Format(Value, 0);

        internal override string Number(AmountUnit unit) => ToString();
    }

    /// <summary>比例: a number in % or ‰.</summary>
    /// <param name="Value">The number and its unit.</param>
    public sealed record Share(Measure Value) : FactValue
    {
        internal override FactDimension Dimension => FactDimension.Share;

        internal override long Units => Value.BaseMillionths;

        /// <summary>The number with its unit.</summary>
        public override string ToString() => Value.ToString();

        internal override string Number(AmountUnit unit) => ToString();
    }
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

/// <summary>
/// 数据陈述: a figure the narrative states, as data. A closed family: a level with its parts, a change against last year, an amount of money.
/// </summary>
public abstract record QuantitativeClaim
{
    private QuantitativeClaim(string name, ClaimReference? refersTo)
    {
        Name = name;
        RefersTo = refersTo;
    }

    /// <summary>What the figure is of, in the paper's words.</summary>
    public string Name { get; init => field = Given.Of(value); }

    /// <summary>The indicator or budget line it is about; null where it is about neither.</summary>
    public ClaimReference? RefersTo { get; init; }

    /// <summary>总量陈述: a level in its counting unit, with named parts where the text lists them.</summary>
    /// <param name="Name">What the figure is of.</param>
    /// <param name="Value">总量与计量单位.</param>
    /// <param name="Parts">分项; none where the text lists none.</param>
    /// <param name="RefersTo">What it is about.</param>
    public sealed record Level(string Name, Measure Value, EquatableList<ClaimPart> Parts, ClaimReference? RefersTo)
        : QuantitativeClaim(Name, RefersTo);

    /// <summary>同比变动: a change against last year.</summary>
    /// <param name="Name">What the figure is of.</param>
    /// <param name="Value">变动幅度: negative for 下降, such as −14.21 %.</param>
    /// <param name="RefersTo">What it is about.</param>
    public sealed record Change(string Name, Measure Value, ClaimReference? RefersTo) : QuantitativeClaim(Name, RefersTo);

    /// <summary>金额陈述: an amount of money.</summary>
    /// <param name="Name">What the money is for.</param>
    /// <param name="Value">金额.</param>
    /// <param name="Unit">The unit the text says it in.</param>
    /// <param name="RefersTo">What it is about.</param>
    public sealed record Amount(string Name, Money Value, AmountUnit Unit, ClaimReference? RefersTo) : QuantitativeClaim(Name, RefersTo)
    {
        /// <summary>The unit the text says it in.</summary>
        public AmountUnit Unit { get; init => field = Given.Defined(value); } = Given.Defined(Unit);
    }
}

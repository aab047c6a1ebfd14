using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Filed;

/// <summary>
/// 金额单位 as printed in one place of a form: in its title, in the corner of the funding table, or over one column of amounts.
/// </summary>
/// <param name="Place">位置.</param>
/// <param name="Text">The unit as printed, such as 千元.</param>
public sealed record FiledAmountUnit(AmountUnitPlace Place, string Text)
{
    /// <summary>位置: where on the form it is printed.</summary>
    public AmountUnitPlace Place { get; init => field = Given.Defined(value); } = Given.Defined(Place);
}

using PerfEval.Core.Amounts;

namespace PerfEval.Core.Budgeting;

public abstract partial record FundingAmount
{
    /// <summary>推算项: one line that a derived amount was added up from. A blank one was taken as 0, which the derivation says.</summary>
    /// <param name="Label">The line's label as printed.</param>
    /// <param name="Cell">The line's cell as filed.</param>
    public sealed record Term(string Label, Reported<Money> Cell);
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>The values the step of a derived amount names: the column, the sum, and the lines it was made of.</summary>
internal sealed class DerivedValues(FundingColumn column, FundingAmount.Derived derived, AmountUnit unit) : LateArguments
{
    public override EquatableList<Argument> Make()
    {
        var (stated, blank) = derived.Told(unit);
        return [Argument.Term("column", column.Key()), Argument.Of("amount", derived.Amount, unit), stated, blank];
    }
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

public sealed partial record BudgetUnit
{
    /// <summary>内设机构 (科室): how many offices a unit says it has, and their names.</summary>
    /// <param name="StatedCount">个数 as stated.</param>
    /// <param name="Names">The names listed.</param>
    public sealed record InternalOffices(Reported<int> StatedCount, EquatableList<string> Names);
}

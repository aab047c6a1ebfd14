using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Forms;

/// <summary>The heads of a form the report has no room for, as printed.</summary>
internal sealed record FormRemainder(
    string? Region, string? AmountUnit, bool HasYearCell, Completeness? Completeness, EquatableList<string?> GoalNumbers, int ListedGoals,
    bool TotalIsRow, EquatableList<string> Remarks);

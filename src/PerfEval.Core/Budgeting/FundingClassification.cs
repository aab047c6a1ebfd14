using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>
/// 资金的一种划分: one way a form divides the same money into lines: by source, by kind of income (按收入性质分), by kind of spending (按支出性质分). Lines of
/// different divisions are never added together.
/// </summary>
public sealed record FundingClassification
{
    /// <summary>划分方式, as printed in its heading; empty where the form prints none.</summary>
    public required string Name { get; init => field = Given.Of(value); }

    /// <summary>划分的各行, in the order printed, without the heading.</summary>
    public EquatableList<FundingLine> Lines { get; init; }
}

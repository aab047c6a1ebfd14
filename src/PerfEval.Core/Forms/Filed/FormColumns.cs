using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Filed;

/// <summary>
/// 印出的栏: which columns the tables of a form print, whether any cell under them is filled in or not. What stands under no printed column
/// was not left blank by the filer: the form does not ask for it.
/// </summary>
public sealed record FormColumns
{
    private static readonly FormColumn[] OfFunding =
    [
        FormColumn.FundingLabel, FormColumn.OpeningBudget, FormColumn.FullYearBudget, FormColumn.Executed, FormColumn.Rate,
        FormColumn.Points, FormColumn.Score, FormColumn.Reason,
    ];

    private static readonly FormColumn[] OfIndicators =
    [
        FormColumn.Goal, FormColumn.FirstLevel, FormColumn.FirstLevelPoints, FormColumn.SecondLevel, FormColumn.Name, FormColumn.Target,
        FormColumn.TargetSign, FormColumn.MeasureUnit, FormColumn.Actual, FormColumn.Points, FormColumn.Score, FormColumn.Reason,
        FormColumn.ScoringRule, FormColumn.AdjustedTarget, FormColumn.Coefficient,
    ];

    /// <summary>资金表的栏, in the order of <see cref="FormColumn"/>; none where the form has no such table.</summary>
    public EquatableList<FormColumn> Funding { get; init; }

    /// <summary>指标表的栏, in the order of <see cref="FormColumn"/>; none where the form has no such table.</summary>
    public EquatableList<FormColumn> Indicators { get; init; }

    /// <summary>Every column there is: what a form prints of which nobody says what it prints.</summary>
    internal static FormColumns All { get; } = new() { Funding = [.. OfFunding], Indicators = [.. OfIndicators] };

    /// <summary>The columns of a set, in order.</summary>
    internal static FormColumns Of(IEnumerable<FormColumn> funding, IEnumerable<FormColumn> indicators) =>
        new() { Funding = InOrder(funding), Indicators = InOrder(indicators) };

    private static EquatableList<FormColumn> InOrder(IEnumerable<FormColumn> columns) => [.. new SortedSet<FormColumn>(columns)];
}

using System;
using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports;

/// <summary>
/// 复核意见: what a second rater makes of a self-evaluation, as filed: to each indicator a reviewed actual value, a score and a remark.
/// It stands beside the report and changes nothing in it; <see cref="IsOf"/> tells whether it is of a report.
/// </summary>
public sealed partial record Review
{
    private readonly KeyIndex<(int Goal, string Id), Row> _rows = new(default, _ => []);

    /// <summary>评价对象名称: the department or project, as the report gives it.</summary>
    public required string Subject { get; init => field = Given.Of(value); }

    /// <summary>财政年度 of the report that was reviewed; null where the review does not say.</summary>
    public FiscalYear? FiscalYear { get; init; }

    /// <summary>复核方: on whose behalf it was reviewed.</summary>
    public required Rater By { get; init => field = Given.Defined(value); }

    /// <summary>复核人或机构: the name of who reviewed it; null where none is given.</summary>
    public string? Reviewer { get; init; }

    /// <summary>复核日期; null where none is given.</summary>
    public LocalDate? On { get; init; }

    /// <summary>预算执行率的复核; null where the review says nothing of it.</summary>
    public Cells? Execution { get; init; }

    /// <summary>指标的复核: a row for each indicator that was reviewed, in the order printed.</summary>
    /// <exception cref="ArgumentException">An indicator has two rows.</exception>
    public EquatableList<Row> Rows
    {
        get;
        init
        {
            HashSet<(int, string)> seen = [];
            foreach (var row in value)
            {
                if (!seen.Add((row.GoalIndex, row.IndicatorId)))
                {
                    throw Refusal.Of(Remark.Of("remark.twice", Argument.Of("id", row.IndicatorId)), nameof(value));
                }
            }

            (field, _rows) = (value, new(value, row => [(row.GoalIndex, row.IndicatorId)]));
        }
    }

    /// <summary>复核总分 as filed.</summary>
    public Reported<Points> TotalScore { get; init; }

    /// <summary>复核偏差率 as printed: how far the reviewed total lies from the claimed one.</summary>
    public Reported<PrintedRate> Deviation { get; init; }

    /// <summary>复核等级 as printed.</summary>
    public Reported<string> Grade { get; init; }

    /// <summary>备注 under the table.</summary>
    public EquatableList<string> Notes { get; init; }

    /// <summary>What the review says of an indicator; null where it says nothing.</summary>
    /// <param name="goalIndex">Position of the goal, from 0.</param>
    /// <param name="indicatorId">指标编码.</param>
    public Cells? Of(int goalIndex, string indicatorId) => _rows.Find((goalIndex, indicatorId))?.Reviewed;

    /// <summary>
    /// Whether it is of a report: the names of what is evaluated are the same but for blanks and width, and so are the years where both
    /// state one.
    /// </summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public bool IsOf(SelfEvaluation report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return WidthFolding.WithoutBlanks(report.Subject.Name) == WidthFolding.WithoutBlanks(Subject)
            && (FiscalYear is not { } year || !report.FiscalYear.TryGetValue(out var filed) || filed == year);
    }
}

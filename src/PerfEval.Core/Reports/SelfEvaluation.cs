using System;
using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports;

/// <summary>
/// 绩效自评报告: a self-evaluation as filed, with nothing added, corrected or
/// left out. What is wrong with it is found by checks, not refused here.
/// </summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed partial record SelfEvaluation
{
    private static readonly DerivedList<ReportRow> NoRows = RowsOf(default);

    private readonly KeyIndex<(int Goal, string Id), IndicatorJudgement> _judgements = new(default, _ => []);

    private readonly DerivedList<ReportRow> _rows = NoRows;

    private readonly FactSheet _facts = FactSheet.Empty;

    /// <summary>标题, as printed.</summary>
    public string? Title { get; init; }

    /// <summary>表样代码: the form it was filed on; null where unknown.</summary>
    public string? Form { get; init; }

    /// <summary>财政年度: the fiscal year the report is about.</summary>
    public Reported<FiscalYear> FiscalYear { get; init; }

    /// <summary>填报日期: the day it was filed.</summary>
    public Reported<LocalDate> FiledOn { get; init; }

    /// <summary>填报完整程度: whether the whole form is there, cut short or not filled in.</summary>
    public Completeness Completeness { get; init => field = Given.Defined(value); }

    /// <summary>评价对象: the department or the project that is evaluated.</summary>
    public required Subject Subject { get; init => field = Given.Of(value); }

    /// <summary>预算收支情况: revenue and expenditure; null if the report does not state them.</summary>
    public BudgetStatement? Budget { get; init; }

    /// <summary>
    /// 事实数据 stated as such, each from a document; none where the report has no such
    /// sheet. What other parts state is found by <see cref="ReportFacts.Of(SelfEvaluation, Money)"/>.
    /// </summary>
    /// <exception cref="ArgumentException">A fact comes from a part of the report itself, where it would be stated twice.</exception>
    public FactSheet Facts
    {
        get => _facts;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var fact in value.Facts)
            {
                if (fact.Source is not FactSource.Document)
                {
                    throw new ArgumentException(
                        $"The {fact.Kind.Name(Language.English)} comes from the report itself; only facts of a document are filed.",
                        nameof(value));
                }
            }

            _facts = value;
        }
    }

    /// <summary>文字部分: the narrative; null for a form without one.</summary>
    public Narrative? Narrative { get; init; }

    /// <summary>资金情况; null where the form has no such table.</summary>
    public FundingTable? Funding { get; init; }

    /// <summary>年度总体目标 and their indicators, in the order printed.</summary>
    public EquatableList<AnnualGoal> Goals
    {
        get;
        init => (field, _rows) = (value, RowsOf(value));
    }

    /// <summary>指标行: the indicators of all goals with what was filed about each, in the order printed.</summary>
    public EquatableList<ReportRow> Rows => _rows.Items;

    /// <summary>自评结果: the total, the grade and the points the filer claims.</summary>
    public Claims Claims { get; init => field = Given.Of(value); } = new();

    /// <summary>重大事项 that caps and vetoes of a standard ask about.</summary>
    public EquatableList<Incident> Incidents { get; init; }

    /// <summary>
    /// 表上没有的栏: the columns that the form does not print, such as <see cref="Columns.Reason"/>; none where it prints all, or nobody says.
    /// What stands in no column was not left blank by the filer.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value holds something that is no column.</exception>
    public Columns NotPrinted
    {
        get;
        init => field = (value & ~AllColumns) == 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such column.");
    }

    /// <summary>备注 printed under the form.</summary>
    public EquatableList<string> Notes { get; init; }

    /// <summary>评分意见, where a person has judged indicators.</summary>
    public EquatableList<IndicatorJudgement> Judgements
    {
        get;
        init => (field, _judgements) = (value, new(value, entry => [(entry.GoalIndex, entry.IndicatorId)]));
    }

    /// <summary>The judgement of an indicator; null if it was not judged.</summary>
    public Judgement? JudgementOf(int goalIndex, string indicatorId) => _judgements.Find((goalIndex, indicatorId))?.Judgement;

    private static DerivedList<ReportRow> RowsOf(EquatableList<AnnualGoal> goals) => new(() =>
    {
        List<ReportRow> rows = [];
        for (var g = 0; g < goals.Count; g++)
        {
            for (var i = 0; i < goals[g].Results.Count; i++)
            {
                rows.Add(new ReportRow(g, goals[g].Tree.Leaves[i], goals[g].Results[i]));
            }
        }

        return rows.ToEquatableList();
    });
}

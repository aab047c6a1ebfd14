using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>汇总结果: the combined report with how it was made, or why the reports do not go together. A closed family.</summary>
public abstract partial record AggregationResult
{
    private AggregationResult()
    {
    }

    /// <summary>已汇总: the combined report, with a note on every step.</summary>
    /// <param name="Report">The combined report, not yet scored: completion is added up first, then scored.</param>
    /// <param name="Notes">What was combined how, and what could not be, in the order of the report.</param>
    public sealed record Combined(SelfEvaluation Report, EquatableList<Note> Notes) : AggregationResult;

    /// <summary>不能汇总: the reports are of different years, forms or indicators, or one unit is among them twice.</summary>
    /// <param name="Reasons">Every reason, at least one.</param>
    public sealed record Refused(EquatableList<Remark> Reasons) : AggregationResult;
}

using System.Collections.Generic;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Json.Formats;

namespace PerfEval.Core.Json.Reports;

/// <summary>
/// What is kept while a report is read: what stands once, and the references to indicators that are judged when all goals are read.
/// </summary>
internal sealed class ReportReading : IKept
{
    public HashSet<(FactKind Kind, FactPeriod Period)> Facts { get; } = [];

    public HashSet<(int GoalIndex, string IndicatorId)> Judged { get; } = [];

    public List<(int Start, int GoalIndex, string IndicatorId)> References { get; } = [];

    public void Clear()
    {
        Facts.Clear();
        Judged.Clear();
        References.Clear();
    }
}

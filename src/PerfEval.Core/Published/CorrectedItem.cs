using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Published;

/// <summary>可更正的项目: one item of a report that a person may correct by its name.</summary>
/// <param name="Names">名称: what it is called; the first is shown.</param>
/// <param name="Place">Where it stands in the report.</param>
/// <param name="Apply">The report with the value; null where the text is none of its kind.</param>
internal sealed record CorrectedItem(string[] Names, Place Place, Func<SelfEvaluation, string, SelfEvaluation?> Apply)
{
    /// <summary>Whether its place is that of other items too, which its name tells apart: 单位名称 and 行政区划 are both of the unit.</summary>
    public bool SharesPlace => Place.Steps is [] or [.., { Part: ReportPart.Unit }];
}

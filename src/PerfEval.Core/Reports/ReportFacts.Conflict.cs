using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Reports;

public sealed partial record ReportFacts
{
    /// <summary>数据矛盾: one figure stated in two places of a report, further apart than the tolerance.</summary>
    /// <param name="Kept">The one that counts: the fact stated as such, else what the funding table says.</param>
    /// <param name="Other">The one set aside.</param>
    /// <param name="Place">Where a reader should look: the stated fact, or the later of two parts of the report.</param>
    public sealed record Conflict(Fact Kept, Fact Other, Place Place);
}

using PerfEval.Core.Amounts;

namespace PerfEval.Core.Standards;

/// <summary>一档: an interval and what it gives.</summary>
/// <param name="Range">区间.</param>
/// <param name="Award">给分.</param>
public sealed record ScoreBand(MeasureInterval Range, Award Award);

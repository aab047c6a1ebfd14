using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 失分账: full points less the losses is the total, exactly, at both ends of
/// a range. Where some points are unknown there is no full to start from.
/// </summary>
/// <param name="Full">满分 of the lines as filed; null where some points are unknown.</param>
/// <param name="Entries">失分明细, only lines that lost something.</param>
/// <param name="Total">总分.</param>
public sealed partial record PointsLedger(Points? Full, EquatableList<PointsLedger.Entry> Entries, PointsRange Total);

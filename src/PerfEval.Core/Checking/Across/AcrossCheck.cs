using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Across;

/// <summary>
/// 报告之间的检查项: what it looks for in a report beside an earlier one of its own, beside those of others, or beside a review of it.
/// </summary>
internal abstract class AcrossCheck
{
    /// <summary>目录: the checks there are, in the order of codes.</summary>
    public static EquatableList<AcrossCheck> All { get; } =
    [
        new TargetLowered(),
        new TargetOfLastYear(),
        new CopiedFromAnotherUnit(),
        new ReviewedScoreBlank(),
        new TakenOffWithoutRemark(),
        new RemarkedShareDiffers(),
        new PointsLeftWithoutSupport(),
        new ReviewedAboveClaim(),
        new LikeCasesUnlike(),
    ];

    public static EquatableList<FindingKind> Kinds { get; } = All.Select(check => check.Kind).ToEquatableList();

    public abstract FindingKind Kind { get; }

    /// <summary>The kind of a code; null where none of these looks for it.</summary>
    public static FindingKind? Find(FindingCode code) => Kinds.FirstOrDefault(kind => kind.Code == code);
}

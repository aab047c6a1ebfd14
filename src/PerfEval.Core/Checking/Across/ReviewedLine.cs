using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Across;

/// <summary>复核的一行: a row of the report beside what its reviewer filed about it.</summary>
/// <param name="Place">Where the row stands in the report.</param>
/// <param name="Name">指标名称.</param>
/// <param name="Points">分值; null where it is not known.</param>
/// <param name="Claimed">自评得分; null where there is none.</param>
/// <param name="Reviewed">复核栏.</param>
/// <param name="Remark">备注; empty where the cell says nothing.</param>
internal sealed record ReviewedLine(Place Place, string Name, Points? Points, Points? Claimed, Review.Cells Reviewed, string Remark)
{
    public bool HasRemark => Remark.Length > 0;

    /// <summary>复核得分; null where there is none.</summary>
    public Points? Score => Reviewed.Score.TryGetValue(out var score) ? score : null;

    /// <summary>What the reviewer starts from: the claimed score, or the points of a row that claims none.</summary>
    public Points? Start => Claimed ?? Points;

    /// <summary>实扣比例: what was taken off as a share of the claimed score; null where there is nothing to take off from.</summary>
    public Ratio? ShareTaken => ShareOf(Start);

    /// <summary>What was taken off as a share of the points of the row.</summary>
    public Ratio? ShareOfPoints => ShareOf(Points);

    private Ratio? ShareOf(Points? whole) => Score is { } score && Start is { } start && whole is { } of && of > Amounts.Points.Zero
        ? Ratio.Of((start - score).TenThousandths, of.TenThousandths)
        : null;
}

namespace PerfEval.Core.Standards;

public sealed partial record FirstLevelStandard
{
    /// <summary>均分的余数: what becomes of it where the points of a level do not divide without a rest.</summary>
    public enum SplitRemainder
    {
        /// <summary>各自取舍: every part is rounded half away from zero by itself, so that the parts may make a little more or less.</summary>
        Dropped = 0,

        /// <summary>
        /// 按次序分完: the points, rounded once, go out in steps of the last decimal kept; the first indicators in the order printed have one
        /// step more, so that the parts make the points.
        /// </summary>
        InOrder = 1,
    }
}

using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>得分率与界限的比较: shares printed with the decimals that show on which side of a limit they lie, so that 59.996% is never printed as 60%.</summary>
internal static class ComparedShare
{
    /// <summary>The text of a share beside a limit: as a percentage; as a fraction where even four decimals show no difference.</summary>
    /// <param name="share">得分 ÷ 分值.</param>
    /// <param name="limit">What it is compared with.</param>
    public static string Text(Ratio share, Ratio limit)
    {
        for (var decimals = 2; decimals <= Rounding.MaxDecimals; decimals++)
        {
            var rounding = new Rounding(decimals);
            var text = share.ToPercentText(rounding);
            if (share == limit || text != limit.ToPercentText(rounding))
            {
                return text;
            }
        }

        return share.ToString();
    }
}

using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Cli.Rendering;

/// <summary>比例的文字: shares as a standard writes them.</summary>
internal static class Shares
{
    /// <summary>A percentage without decimals it does not need: 80%, 12.5% as 12.50%.</summary>
    public static string Percent(Ratio share) => share.ToPercentText(Rounding.TwoDecimals).Replace(".00%", "%", StringComparison.Ordinal);
}

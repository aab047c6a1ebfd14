using PerfEval.Core.Findings;

namespace PerfEval.Cli.Rendering;

/// <summary>问题分类: what findings bear on, in the order a page lists them: scores, figures, reasons, blanks, design, reading.</summary>
internal static class Concern
{
    public const int Design = 4;
    public const int Reading = 5;

    /// <summary>What a finding bears on.</summary>
    public static int Of(Finding finding) => finding.Code.Number switch
    {
        1103 or 1202 or 1302 or 1303 or 1305 or 2203 or 5101 or 5102 or 5103 or 5104 or 5105 => 1,
        1201 or 1304 or 3102 or 6101 => 2,
        1101 or 1102 or 1104 or 2206 or 2207 or 3108 => 3,
        2102 or 2103 or 2105 or 2205 or 2208 => Design,
        >= 9000 => Reading,
        _ => 0,
    };
}

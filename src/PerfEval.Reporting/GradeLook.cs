using System.Globalization;

namespace PerfEval.Reporting;

/// <summary>等级的颜色: the class of a grade's marks, from green for the best to red for the last.</summary>
internal static class GradeLook
{
    private const int Colours = 5;

    /// <summary>That of units without a definite grade.</summary>
    public const string Open = "gx";

    /// <summary>That of a grade by its position among so many. Where there are more grades than colours, neighbours share one.</summary>
    public static string Of(int position, int grades) =>
        "g" + (grades < 2 ? 0 : position * (Colours - 1) / (grades - 1)).ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Findings;

namespace PerfEval.Reporting;

/// <summary>等级的颜色: the class of a grade's marks, from green for the best to red for the last.</summary>
internal static class GradeLook
{
    private const int Colours = 5;

    // that of units without a definite grade
    private const string Open = "gx";

    /// <summary>That of a grade by its position among so many. Where there are more grades than colours, neighbours share one.</summary>
    public static string Of(int position, int grades) =>
        "g" + NumberText.Plain(grades < 2 ? 0 : position * (Colours - 1) / (grades - 1));

    /// <summary>What a unit may have, with its name: the grades from the best, and none where a unit of the summary has none.</summary>
    public static List<(string Look, string Name)> All(BatchSummary summary, Language language)
    {
        var bands = summary.Grades.Bands;
        List<(string, string)> looks = [.. bands.Select((band, i) => (Of(i, bands.Count), band.In(language)))];
        if (summary.All.WithoutGrade > 0)
        {
            looks.Add((Open, BatchWords.WithoutGrade.In(language)));
        }

        return looks;
    }
}

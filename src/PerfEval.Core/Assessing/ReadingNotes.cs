using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Assessing;

/// <summary>读表发现与检查发现的合并: the findings of the reader and of the checks in one list.</summary>
internal static class ReadingNotes
{
    /// <summary>All findings in the order of codes; what the reader noted of several cells for one cause is one finding.</summary>
    public static EquatableList<Finding> With(
        EquatableList<Finding> notes, EquatableList<Finding> ofChecks, EvaluationStandard standard) =>
        notes.Where(note => !IsToldBy(ofChecks, note) && !IsOfWeights(note, standard))
            .GroupBy(note => (note.Code, note.Severity)).Select(OneOf)
            .Concat(ofChecks).OrderBy(finding => finding.Code).ToEquatableList();

    // that the column of the opening budget is blank throughout is what PE1107 says; a score that is not of its
    // coefficient and cannot be right besides is one slip of one cell, which its check tells with its size
    private static bool IsToldBy(EquatableList<Finding> ofChecks, Finding note) =>
        (note.Code == FindingCodes.ColumnBlank
            && ofChecks.Any(finding => finding.Code == CheckCodes.OpeningBudgetBlank && finding.Place == note.Place))
        || (note.Code == FindingCodes.ScoreNotOfCoefficient
            && ofChecks.Any(finding => IsOfScore(finding.Code) && finding.Places.Contains(note.Place)));

    // the reader holds a score against the points that are printed, which under some standards are weights
    private static bool IsOfWeights(Finding note, EvaluationStandard standard) => note.Code == FindingCodes.ScoreNotOfCoefficient
        && standard.Weights is { Value.Printed: not FirstLevelStandard.Weighting.PrintedWeight.Points };

    private static bool IsOfScore(FindingCode code) =>
        code == CheckCodes.ScoreDiffers || code == CheckCodes.ScoreOutsideTier || code == CheckCodes.ScoreOutOfRange
        || code == CheckCodes.ScoreRounded || code == CheckCodes.PointsAppliedTwice;

    private static Finding OneOf(IEnumerable<Finding> notes)
    {
        var instances = notes.SelectMany(note => note.Others.Prepend(new FindingInstance(note.Place, note.Arguments))).ToList();
        return notes.First() with
        {
            Place = instances[0].Place,
            Arguments = instances[0].Arguments,
            Others = instances.Skip(1).ToEquatableList(),
        };
    }
}

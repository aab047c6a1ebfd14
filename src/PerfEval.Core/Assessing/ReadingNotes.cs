using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Assessing;

/// <summary>读表发现与检查发现的合并: the findings of the reader and of the checks in one list, without what one makes void of the other.</summary>
internal static class ReadingNotes
{
    // what a row with a damaged or misread cell is not held against
    private static readonly FindingCode[] Comparisons =
    [
        CheckCodes.UnitsDoNotConvert, CheckCodes.TypesDiffer, CheckCodes.SignDoubtful, CheckCodes.ScoreDiffers, CheckCodes.OverAttainment,
        CheckCodes.ScoreRounded,
    ];

    /// <summary>
    /// All findings in the order of codes. Where the reader proposes a target, the check that only says so (PE2205) is left out. Where
    /// heads were not recognised (PE9015), no check says that
    /// a column was left blank which none of the recognised ones is. Where a target or actual value is damaged or misread (PE9001, PE9004),
    /// nothing that compares it is said.
    /// </summary>
    public static EquatableList<Finding> With(SelfEvaluation report, EquatableList<Finding> notes, EquatableList<Finding> ofChecks)
    {
        var proposed = new HashSet<Place>();
        var misread = MisreadRows(notes);
        var hasUnreadHeads = false;
        List<Finding> all = [];
        foreach (var note in notes)
        {
            all.Add(note);
            hasUnreadHeads |= note.Code == FindingCodes.ColumnNotRecognised;
            if (note.Code == FindingCodes.TargetProposed)
            {
                proposed.Add(note.Place);
            }
        }

        foreach (var finding in ofChecks)
        {
            var isProposed = finding.Code == CheckCodes.TargetInName && proposed.Contains(finding.Place);
            var isOfMisread = Array.IndexOf(Comparisons, finding.Code) >= 0 && misread.Contains(RowOf(finding.Place));
            if (!isProposed && !isOfMisread && !(hasUnreadHeads && UnreadColumns.MayHold(finding, report)))
            {
                all.Add(finding);
            }
        }

        return all.OrderBy(finding => finding.Code).ToEquatableList();
    }

    /// <summary>
    /// The rows whose target or actual value the reader could not read, or took for misread: they are held against nothing.
    /// </summary>
    public static HashSet<Place> MisreadRows(EquatableList<Finding> notes)
    {
        var misread = new HashSet<Place>();
        foreach (var note in notes)
        {
            if ((note.Code == FindingCodes.LikelyMisread || note.Code == FindingCodes.CellUnreadable)
                && note.Place.Steps is [.., { Part: ReportPart.Target or ReportPart.Actual }])
            {
                misread.Add(RowOf(note.Place));
            }
        }

        return misread;
    }

    // the place one step above a cell
    private static Place RowOf(Place cell)
    {
        var steps = cell.Steps;
        return Place.Of(steps.AsSpan()[..Math.Max(0, steps.Count - 1)].ToArray().ToEquatableList());
    }
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Assessing;

/// <summary>读表发现与检查发现的合并: the findings of the reader and of the checks in one list.</summary>
internal static class ReadingNotes
{
    /// <summary>All findings in the order of codes; what the reader noted of several cells for one cause is one finding.</summary>
    public static EquatableList<Finding> With(EquatableList<Finding> notes, EquatableList<Finding> ofChecks) =>
        notes.Where(note => !IsToldBy(ofChecks, note))
            .GroupBy(note => (note.Code, note.Severity)).Select(OneOf)
            .Concat(ofChecks).OrderBy(finding => finding.Code).ToEquatableList();

    // that the column of the opening budget is blank throughout is what PE1107 says
    private static bool IsToldBy(EquatableList<Finding> ofChecks, Finding note) => note.Code == FindingCodes.ColumnBlank
        && ofChecks.Any(finding => finding.Code == CheckCodes.OpeningBudgetBlank && finding.Place == note.Place);

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

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Across;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>检查项 in a record: what a check found stands once, among the findings.</summary>
internal static class RecordedChecks
{
    /// <summary>The results, what each found being the findings of its code.</summary>
    public static EquatableList<CheckResult> Of(EquatableList<CheckResult> results, EquatableList<Finding> findings)
    {
        var byCode = findings.ToLookup(finding => finding.Code);
        List<CheckResult> recorded = [];
        foreach (var result in results)
        {
            recorded.Add(result.Outcome is CheckOutcome.Found
                ? result with { Outcome = new CheckOutcome.Found(byCode[result.Code].ToEquatableList()) }
                : result);
        }

        return recorded.ToEquatableList();
    }

    /// <summary>
    /// 读表发现: the findings that no check makes, and that therefore come from the reader of the report; and that a column is blank
    /// throughout, which the reader notes and PE1107 says in its place.
    /// </summary>
    public static EquatableList<Finding> NotesIn(EquatableList<Finding> findings)
    {
        var told = findings.Where(finding => finding.Code == CheckCodes.OpeningBudgetBlank)
            .Select(finding => new Finding(ReadingKinds.Of(FindingCodes.ColumnBlank), Severity.Note, finding.Place, default));
        return findings.Where(finding => CheckRegistry.Find(finding.Code) is null).Concat(told).ToEquatableList();
    }

    /// <summary>The kind of a code, whether a check or a reader reports it.</summary>
    public static FindingKind KindOf(FindingCode code) =>
        CheckRegistry.Find(code) ?? AcrossCheck.Find(code) ?? ReadingKinds.Find(code) ?? FindingKind.OfLaterVersion(code);
}

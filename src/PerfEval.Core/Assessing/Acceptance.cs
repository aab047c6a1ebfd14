using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Assessing;

/// <summary>已知发现的比对: which findings of an assessment were accepted before, and which come back because their figures changed.</summary>
internal static class Acceptance
{
    /// <summary>The assessment with what holds of a baseline.</summary>
    public static Assessment Of(Assessment assessment, EquatableList<AcceptedFinding> baseline)
    {
        var (name, cell) = (assessment.Report.Subject.Name, assessment.Report.FiscalYear);
        var year = cell.HasValue ? cell.Value : default(Budgeting.FiscalYear?);
        var found = assessment.Findings.ToLookup(KeyOf);
        List<AcceptedFinding> accepted = [];
        List<AcceptedFinding> lapsed = [];
        HashSet<Finding> taken = new(ReferenceEqualityComparer.Instance);
        foreach (var entry in baseline)
        {
            var here = entry.Subject == name && entry.FiscalYear == year ? found[KeyOf(entry.Finding)].ToList() : [];
            if (here.Find(finding => IsSame(finding, entry.Finding)) is { } finding)
            {
                if (taken.Add(finding))
                {
                    accepted.Add(entry with { Finding = finding });
                }
            }
            else if (here.Count > 0)
            {
                lapsed.Add(entry);
            }
        }

        return assessment with { Accepted = accepted.ToEquatableList(), Lapsed = lapsed.ToEquatableList() };
    }

    /// <summary>The findings that stand: all but those accepted.</summary>
    public static EquatableList<Finding> Standing(Assessment assessment)
    {
        if (assessment.Accepted.Count == 0)
        {
            return assessment.Findings;
        }

        var accepted = assessment.Accepted.Select(entry => entry.Finding).ToHashSet();
        return assessment.Findings.Where(finding => !accepted.Contains(finding)).ToEquatableList();
    }

    private static (FindingCode Code, Place Place) KeyOf(Finding finding) => (finding.Code, finding.Place);

    // by what it says and with which figures; not by its texts, which a later version may put better
    private static bool IsSame(Finding finding, Finding known) =>
        finding.Severity == known.Severity && finding.Arguments == known.Arguments && finding.Others == known.Others;
}

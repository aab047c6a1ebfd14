using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>检查报告: every check with its outcome, in the order of codes.</summary>
/// <param name="Results">检查项及其结果.</param>
public sealed record CheckedReport(EquatableList<CheckResult> Results)
{
    /// <summary>检查发现: all findings, in the order of codes and, within a code, of the report.</summary>
    public EquatableList<Finding> Findings
    {
        get
        {
            List<Finding> findings = [];
            foreach (var result in Results)
            {
                if (result.Outcome is CheckOutcome.Found found)
                {
                    findings.AddRange(found.Findings);
                }
            }

            return findings.ToEquatableList();
        }
    }

    /// <summary>Whether some finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

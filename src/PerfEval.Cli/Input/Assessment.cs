using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Rechecking;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>一份报告及其复算和检查: all a command needs to know about a report.</summary>
internal sealed class Assessment
{
    private Assessment(SelfEvaluation report, StandardSelection selection, EquatableList<Finding> readingNotes)
    {
        (Report, Selection) = (report, selection);
        Evaluation = Scorer.Score(report, selection);
        Checked = ReportChecker.Check(report, selection.Standard, Evaluation);
        Findings = readingNotes.Concat(Checked.Findings).OrderBy(f => f.Code).ToEquatableList();
    }

    /// <summary>A report that was rechecked, with all its findings.</summary>
    public Assessment(SelfEvaluation report, StandardSelection selection, RecheckResult recheck, EquatableList<Finding> findings)
    {
        (Report, Selection) = (report, selection);
        (Evaluation, Checked, Findings) = (recheck.Evaluation, recheck.Checked, findings);
    }

    /// <summary>The report as filed.</summary>
    public SelfEvaluation Report { get; }

    /// <summary>The standard and why it was taken.</summary>
    public StandardSelection Selection { get; }

    /// <summary>The standard.</summary>
    public EvaluationStandard Standard => Selection.Standard;

    /// <summary>复算.</summary>
    public ScoredEvaluation Evaluation { get; }

    /// <summary>检查.</summary>
    public CheckedReport Checked { get; }

    /// <summary>What the checks and the reader found, in the order of codes and, within a code, of the report.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>Whether some finding is an error.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Reads, scores and checks a report.</summary>
    /// <param name="path">The report's file, or - for standard input.</param>
    /// <param name="standard">The standard the user named; null to let the report decide.</param>
    /// <param name="mode">How strictly the report is read.</param>
    /// <exception cref="CliProblem">The report or the standard cannot be read.</exception>
    public static Assessment Of(string path, string? standard, ReadingMode mode)
    {
        var named = standard is null ? null : new StandardSelection(StandardInput.Read(standard), SelectionReason.NamedByCaller);
        var read = ReportInput.Read(path, mode);
        return new Assessment(read.Value, named ?? Scorer.Select(read.Value, BuiltInStandards.Catalog), read.Findings);
    }
}

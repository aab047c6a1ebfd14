using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Across;

/// <summary>A report among others: its year, who it is of, and its rows with the lines they scored.</summary>
internal sealed class ComparedReport
{
    public ComparedReport(SelfEvaluation report, EvaluationStandard standard, ScoredEvaluation evaluation)
    {
        (Report, Thresholds) = (report, standard.Thresholds.Value);
        Rows = ScoredRow.AllOf(report, evaluation, standard);
    }

    public SelfEvaluation Report { get; }

    public NoteThresholds Thresholds { get; }

    public List<ScoredRow> Rows { get; }

    public FiscalYear? Year => Report.FiscalYear.TryGetValue(out var year) ? year : null;

    /// <summary>单位: the unit as its name is compared.</summary>
    public string Unit => field ??= FoldedText.Of(Report.Subject.Unit.Name);

    /// <summary>评价对象: what the reports of several years have in common: names without their years, and codes. One is enough.</summary>
    public IEnumerable<string> Identities()
    {
        var kind = Report.Subject.Kind;
        var name = FoldedText.Of(PrintedYears.Without(Report.Subject.Name));
        if (name.Length > 0)
        {
            yield return $"{kind} {name} {Unit}";
        }

        if (Report.Subject is Subject.ProjectExpenditure { Project.Code: { } code }
            && ProjectCode.TryParse(WidthFolding.WithoutBlanks(code), null, out var project))
        {
            yield return $"code {project}";
        }
    }
}

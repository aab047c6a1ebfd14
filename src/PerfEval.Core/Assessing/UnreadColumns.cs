using System.Linq;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Assessing;

/// <summary>没有识别的栏: what a check calls blank may stand under a head that was not recognised, where the whole column is blank.</summary>
internal static class UnreadColumns
{
    /// <summary>Whether a finding says of cells that they were left blank which may stand under a head that was not recognised.</summary>
    public static bool MayHold(Finding finding, SelfEvaluation report) =>
        (finding.Code == CheckCodes.ActualNotReported && (IsInGoal(finding.Place) ? !HasActual(report) : !HasExecuted(report)))
        || (finding.Code == CheckCodes.ScoreNotFiled && !HasScore(report))
        || (finding.Code == CheckCodes.ExecutedWithoutBudget && !HasBudget(report))
        || (finding.Code == CheckCodes.SourceLineIncomplete && !(HasExecuted(report) && HasBudget(report) && HasOpening(report)));

    private static bool IsInGoal(Place place) => place.Steps.Count > 0 && place.Steps[0].Part == ReportPart.Goal;

    private static bool HasActual(SelfEvaluation report) =>
        report.Goals.Any(goal => goal.Results.Any(result => result.Actual.Text.Length > 0));

    private static bool HasScore(SelfEvaluation report) =>
        report.Goals.Any(goal => goal.Results.Any(result => !result.ClaimedScore.IsBlank));

    private static bool HasExecuted(SelfEvaluation report) =>
        report.Funding is { } table && (table.Total is { Executed.IsBlank: false } || table.Sources.Any(line => !line.Executed.IsBlank));

    private static bool HasOpening(SelfEvaluation report) =>
        report.Funding is { } table
            && (table.Total is { OpeningBudget.IsBlank: false } || table.Sources.Any(line => !line.OpeningBudget.IsBlank));

    private static bool HasBudget(SelfEvaluation report) =>
        report.Funding is { } table
        && (table.Total is { FullYearBudget.IsBlank: false } || table.Sources.Any(line => !line.FullYearBudget.IsBlank));
}

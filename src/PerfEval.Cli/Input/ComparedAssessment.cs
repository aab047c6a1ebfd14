using PerfEval.Core.Analysis;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>一份报告在两个标准下: a report under the standard that governs it, or that the user named, and under another.</summary>
/// <param name="Assessment">The report under the first standard.</param>
/// <param name="Other">The second standard.</param>
/// <param name="Comparison">Both results and the way from one to the other.</param>
internal sealed record ComparedAssessment(Assessment Assessment, EvaluationStandard Other, StandardComparison Comparison)
{
    /// <summary>Reads the second standard and compares.</summary>
    /// <exception cref="CliProblem">The standard cannot be read.</exception>
    public static ComparedAssessment Of(Assessment assessment, string idOrPath)
    {
        var other = StandardInput.Read(idOrPath);
        return new ComparedAssessment(
            assessment, other,
            StandardComparison.Of(assessment.Report, assessment.Selection, new StandardSelection(other, SelectionReason.NamedByCaller)));
    }
}

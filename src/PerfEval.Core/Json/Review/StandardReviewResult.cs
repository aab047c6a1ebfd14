using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>标准审查结果: whether a standard's document can be read, and what is wrong or doubtful in its content.</summary>
/// <param name="Standard">评价标准; null where the document could not be read.</param>
/// <param name="Errors">Why it could not be read, each with its place and remedy.</param>
/// <param name="Problems">Content that contradicts itself, can never apply, or lacks its source; errors first.</param>
public sealed partial record StandardReviewResult(
    EvaluationStandard? Standard, EquatableList<JsonError> Errors, EquatableList<StandardReviewResult.Problem> Problems)
{
    /// <summary>Whether the standard can be used: it reads, and no problem is an error.</summary>
    public bool IsSound
    {
        get
        {
            foreach (var problem in Problems)
            {
                if (problem.Severity == Severity.Error)
                {
                    return false;
                }
            }

            return Errors.Count == 0;
        }
    }
}

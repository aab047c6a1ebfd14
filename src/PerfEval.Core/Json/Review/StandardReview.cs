using System;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>
/// 标准审查: checks what can be proved of a standard before any report is scored by it: its points add up, no provision is shadowed by an
/// earlier one that takes all its cases, its years do not overlap with those of another standard, every value has a source. Gaps and
/// overlaps of bands are refused earlier, when the rule is built.
/// </summary>
internal static class StandardReview
{
    /// <summary>Reviews a standard, one built in code as well as one that was read.</summary>
    /// <param name="standard">评价标准.</param>
    /// <param name="others">标准目录 it is to join; null where it stands alone.</param>
    /// <returns>The problems, errors first; at most <see cref="Limits.MaxProblems"/>, the last of which then counts the others.</returns>
    /// <exception cref="ArgumentNullException">The standard is null.</exception>
    public static EquatableList<StandardReviewResult.Problem> Of(EvaluationStandard standard, StandardCatalog? others = null)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var sink = new ReviewSink();
        PointsReview.Sums(standard, sink);
        PointsReview.Assignments(standard, sink);
        WeightReview.Of(standard, sink);
        RuleReview.OfRules(standard, sink);
        UnitReview.Of(standard, sink);
        ReachReview.Assignments(standard, sink);
        ProvisionReview.Of(standard, sink);
        ReachReview.Levels(standard, sink);
        ReachReview.Groups(standard, sink);
        ReachReview.Caps(standard, sink);
        ReachReview.Grades(standard, sink);
        SourceReview.Of(standard, sink);
        KeyReview.Of(standard, others, sink);
        return sink.Listed();
    }
}

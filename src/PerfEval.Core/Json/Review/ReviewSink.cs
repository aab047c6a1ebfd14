using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Review;

/// <summary>Collects what a review finds: so many of each severity as can be listed, and how many there were.</summary>
internal sealed class ReviewSink
{
    private readonly List<StandardReviewResult.Problem> _problems = [];
    private readonly Dictionary<Severity, int> _found = [];

    /// <param name="severity">How bad it is.</param>
    /// <param name="key">The sentence, <c>review.</c> and the code.</param>
    /// <param name="pointer">Where in the document.</param>
    /// <param name="arguments">What the sentence names.</param>
    public void Add(Severity severity, string key, string pointer, params ReadOnlySpan<Argument> arguments)
    {
        var found = _found[severity] = _found.GetValueOrDefault(severity) + 1;
        if (found <= Limits.MaxProblems)
        {
            _problems.Add(Problem(severity, key, pointer, arguments));
        }
    }

    /// <summary>
    /// The problems, errors first, each kind in the order found; where there are more
    /// than are listed, the last place counts the others, as bad as the worst of them.
    /// </summary>
    public EquatableList<StandardReviewResult.Problem> Listed()
    {
        List<StandardReviewResult.Problem> listed = [.. _problems.OrderByDescending(problem => problem.Severity)];
        var found = _found.Values.Sum();
        if (found <= Limits.MaxProblems)
        {
            return listed.ToEquatableList();
        }

        var worst = listed[Limits.MaxProblems - 1].Severity;
        var unlisted = found - (Limits.MaxProblems - 1);
        return [.. listed.Take(Limits.MaxProblems - 1), Problem(worst, "review.tooMany", "", Argument.Of("count", unlisted))];
    }

    private static StandardReviewResult.Problem Problem(
        Severity severity, string key, string pointer, params ReadOnlySpan<Argument> arguments) =>
        new(key["review.".Length..], severity, pointer, Remark.Of(key, arguments));
}

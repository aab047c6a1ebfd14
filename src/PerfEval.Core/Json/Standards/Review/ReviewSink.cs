using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Standards.Review;

/// <summary>Collects what a review finds.</summary>
internal sealed class ReviewSink
{
    public List<StandardProblem> Problems { get; } = [];

    /// <param name="severity">How bad it is.</param>
    /// <param name="key">The sentence, <c>review.</c> and the code.</param>
    /// <param name="pointer">Where in the document.</param>
    /// <param name="arguments">What the sentence names.</param>
    public void Add(Severity severity, string key, string pointer, params ReadOnlySpan<Argument> arguments) =>
        Problems.Add(new StandardProblem(key["review.".Length..], severity, pointer, Remark.Of(key, arguments)));
}

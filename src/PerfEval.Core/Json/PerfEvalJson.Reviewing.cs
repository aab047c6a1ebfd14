using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Review;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// 审查标准: reads a 评价标准 (standard) and proves what can be proved of it. It never throws: errors and problems stand in the result, each
    /// with pointer, line and column.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="others">标准目录 it is to join; null where it stands alone.</param>
    /// <param name="documentOf">The documents it may be based on by their ids, beside the built-in ones; null where there are none.</param>
    /// <example>
    /// <code>
    /// var review = PerfEvalJson.ReviewStandard(PerfEvalJson.WriteStandard(BuiltInStandards.Catalog.AsFiled));
    /// Console.WriteLine(review.IsSound);
    /// </code>
    /// </example>
    public static StandardReviewResult ReviewStandard(
        ReadOnlyMemory<byte> utf8, StandardCatalog? others = null, Func<string, ReadOnlyMemory<byte>?>? documentOf = null)
    {
        var read = ReadStandard(utf8, BuiltInStandards.Catalog, documentOf);
        return read.TryGetValue(out var standard)
            ? new StandardReviewResult(standard, default, Located(StandardReview.Of(standard, others), utf8))
            : new StandardReviewResult(null, read.Errors, default);
    }

    private static EquatableList<StandardReviewResult.Problem> Located(
        EquatableList<StandardReviewResult.Problem> problems, ReadOnlyMemory<byte> utf8)
    {
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8.Span[3..] : utf8.Span;
        var places = JsonPlaces.Of([.. problems.Select(problem => problem.Pointer)], text);
        List<StandardReviewResult.Problem> result = [];
        for (var i = 0; i < problems.Count; i++)
        {
            result.Add(problems[i] with { Line = places[i]?.Line, Column = places[i]?.Column });
        }

        return result.ToEquatableList();
    }
}

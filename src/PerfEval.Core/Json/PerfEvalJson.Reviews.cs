using System;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Reports;
using SecondReview = PerfEval.Core.Reports.Review;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Reads a 复核意见 (a second rater's review, a document of kind <c>review</c>). It never throws: what is wrong stands in the result, each
    /// error with its JSON pointer, line and column.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="mode">Strict by default.</param>
    /// <example>
    /// <code>
    /// var read = PerfEvalJson.ReadReview("""{"schema": "perfeval/1", "kind": "review"}"""u8.ToArray());
    /// Console.WriteLine(read.TryGetValue(out var review) ? review.Subject : read.Errors[0].Message(Language.English));
    /// </code>
    /// </example>
    public static JsonReadResult<SecondReview> ReadReview(ReadOnlyMemory<byte> utf8, ReadingMode mode = ReadingMode.Strict) =>
        ReviewDocument.Format.Read(utf8.Span, mode);

    /// <summary>Reads a 复核意见 (a second rater's review) in strict mode.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="PerfEvalJsonException">The document has errors; the message lists them.</exception>
    /// <example>
    /// <code>
    /// var review = new Review { Subject = "株洲市接待服务中心", FiscalYear = new FiscalYear(2020), By = Review.Rater.CompetentDepartment };
    /// Console.WriteLine(PerfEvalJson.ParseReview(PerfEvalJson.WriteReview(review)) == review);   // True
    /// </code>
    /// </example>
    public static SecondReview ParseReview(ReadOnlyMemory<byte> utf8) => ReadReview(utf8).Value;

    /// <summary>Writes a 复核意见 (a second rater's review) in the form of <see cref="WriteReport(SelfEvaluation)"/>.</summary>
    /// <param name="review">复核意见.</param>
    /// <exception cref="ArgumentNullException">The review is null.</exception>
    /// <example>
    /// <code>
    /// var review = new Review { Subject = "株洲市接待服务中心", FiscalYear = new FiscalYear(2020), By = Review.Rater.CompetentDepartment };
    /// byte[] document = PerfEvalJson.WriteReview(review);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteReview(SecondReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return ReviewDocument.Format.Write(review);
    }

    /// <summary>内容校验值: SHA-256, 64 small hexadecimal digits, of the canonical form of a review.</summary>
    /// <param name="review">复核意见.</param>
    /// <exception cref="ArgumentNullException">The review is null.</exception>
    public static string Hash(SecondReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return ReviewDocument.Format.Hash(review);
    }
}

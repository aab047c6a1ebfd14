using System;
using System.Collections.Generic;
using PerfEval.Core.Analysis;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Answers;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Review;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json;

public static partial class PerfEvalJson
{
    /// <summary>
    /// Writes a comparison of two standards (两个标准的比较) on one report, kind <c>comparison</c>: row by row, and the steps from one result to
    /// the other. The library does not read it back.
    /// </summary>
    /// <param name="first">
    /// 评分档案 of the report under the first standard; it identifies the report and states why that standard was selected.
    /// </param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <exception cref="ArgumentNullException">The record or the comparison is null.</exception>
    /// <example>
    /// <code>
    /// var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
    /// var comparison = StandardComparison.Of(assessment.Report, assessment.Standard, BuiltInStandards.Catalog.AsFiled);
    /// byte[] document = PerfEvalJson.WriteComparison(EvaluationRecord.Of(assessment), comparison, Language.Chinese);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteComparison(EvaluationRecord first, StandardComparison comparison, Language? texts = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(comparison);
        return ComparisonDocument.Format.Write(new ComparisonDocument.Comparison(first, comparison), texts);
    }

    /// <summary>Writes in which values two standards differ (取值差异), kind <c>differences</c>. The library does not read it back.</summary>
    /// <param name="first">The first standard.</param>
    /// <param name="second">The second standard.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <exception cref="ArgumentNullException">A standard is null.</exception>
    /// <example>
    /// <code>
    /// var standard = BuiltInStandards.Catalog.Find("hunan-department-2020")!;
    /// byte[] document = PerfEvalJson.WriteDifferences(standard, BuiltInStandards.Catalog.AsFiled);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteDifferences(EvaluationStandard first, EvaluationStandard second, Language? texts = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return DifferencesDocument.Format.Write(new DifferencesDocument.Pair(first, second), texts);
    }

    /// <summary>
    /// Writes the values of a standard in words with their sources (标准的取值及依据), and the standard itself, kind <c>values</c>. The library
    /// does not read it back, but for the standard in it.
    /// </summary>
    /// <param name="standard">The standard.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <exception cref="ArgumentNullException">The standard is null.</exception>
    /// <example>
    /// <code>
    /// byte[] document = PerfEvalJson.WriteValues(BuiltInStandards.Catalog.AsFiled, Language.English);   // each value with its source
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteValues(EvaluationStandard standard, Language? texts = null)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return ValuesDocument.Format.Write(standard, texts);
    }

    /// <summary>Writes which standards a catalogue has (标准一览), kind <c>standards</c>. The library does not read it back.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <exception cref="ArgumentNullException">The catalogue is null.</exception>
    /// <example>
    /// <code>
    /// byte[] document = PerfEvalJson.WriteCatalog(BuiltInStandards.Catalog);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteCatalog(StandardCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return CatalogDocument.Format.Write(catalog);
    }

    /// <summary>
    /// Writes the standards that apply to each query (适用哪个标准), kind <c>selections</c>. The library does not read it back.
    /// </summary>
    /// <param name="answers">The questions with their answers.</param>
    /// <exception cref="ArgumentNullException">The list or an answer is null.</exception>
    /// <example>
    /// <code>
    /// var query = new StandardQuery(null, SubjectKind.Department, Regions.BuiltIn.Named("湖南株洲"), new FiscalYear(2020));
    /// byte[] document = PerfEvalJson.WriteSelections([new StandardQuery.Answer(query, BuiltInStandards.Catalog.Select(query))]);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteSelections(IEnumerable<StandardQuery.Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return SelectionsDocument.Format.Write(answers.ToEquatableList());
    }

    /// <summary>Writes reviews of standards (标准审查), kind <c>reviews</c>. The library does not read it back.</summary>
    /// <param name="reviews">The name of each file with its review, in order.</param>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <example>
    /// <code>
    /// var review = PerfEvalJson.ReviewStandard(PerfEvalJson.WriteStandard(BuiltInStandards.Catalog.AsFiled));
    /// byte[] document = PerfEvalJson.WriteReviews([KeyValuePair.Create("own.json", review)], Language.English);
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteReviews(IEnumerable<KeyValuePair<string, StandardReviewResult>> reviews, Language? texts = null)
    {
        ArgumentNullException.ThrowIfNull(reviews);
        return ReviewsDocument.Format.Write(reviews.ToEquatableList(), texts);
    }

    /// <summary>
    /// Writes the kinds of findings there are (检查项目录), kind <c>checks</c>: code and texts, what each looks at and rests on. The library
    /// does not read it back.
    /// </summary>
    /// <param name="texts">The language of the texts beside the data; null for the data alone.</param>
    /// <example>
    /// <code>
    /// byte[] document = PerfEvalJson.WriteChecks(Language.Chinese);   // every code, what it looks at and what it rests on
    /// Console.WriteLine(document.Length &gt; 0);
    /// </code>
    /// </example>
    public static byte[] WriteChecks(Language? texts = null) => ChecksDocument.Format.Write(Assessor.Kinds, texts);
}

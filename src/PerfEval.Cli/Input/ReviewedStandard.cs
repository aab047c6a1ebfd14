using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Review;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>
/// 已审查的标准文件: what a review of a file came to, beside the other files of the same call. That a built-in standard governs the same is only a
/// note: a bureau's own standard is named by its file or put into a catalogue of its own.
/// </summary>
/// <param name="Path">The path as given.</param>
/// <param name="Review">审查结果.</param>
internal sealed record ReviewedStandard(string Path, StandardReviewResult Review)
{
    private static readonly HashSet<string> OfCatalogue = ["idTaken", "formTaken", "defaultTaken"];

    /// <summary>Reviews a file beside the built-in standards and the files before it.</summary>
    /// <exception cref="CliProblem">The file cannot be opened.</exception>
    public static ReviewedStandard Read(string path, EarlierStandards earlier)
    {
        var (bytes, beside) = (FileInput.Read(path, CliText.CannotReadStandard), StandardInput.Beside(path));
        var alone = PerfEvalJson.ReviewStandard(bytes, null, beside);
        if (alone.Standard is not { } standard)
        {
            return new ReviewedStandard(path, alone);
        }

        var clashes = earlier.Beside(standard).Take(Limits.MaxProblems).Reverse()
            .Select(other => PerfEvalJson.ReviewStandard(bytes, new StandardCatalog([other], BuiltInStandards.Catalog.AsFiled), beside))
            .SelectMany(review => review.Problems.Where(IsOfCatalogue));
        var besideBuiltIn = PerfEvalJson.ReviewStandard(bytes, BuiltInStandards.Catalog, beside).Problems
            .Where(IsOfCatalogue).Select(problem => problem with { Severity = Severity.Note });
        earlier.Add(standard);
        return new ReviewedStandard(path, alone with { Problems = [.. clashes, .. alone.Problems, .. besideBuiltIn] });
    }

    private static bool IsOfCatalogue(StandardReviewResult.Problem problem) => OfCatalogue.Contains(problem.Code);
}

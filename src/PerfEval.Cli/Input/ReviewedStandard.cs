using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>
/// 已审查的标准文件: what a review of a file came to, beside the other files of the same call. That a built-in standard governs the same is only a note: a bureau's own standard is
/// named by its file or put into a catalogue of its own.
/// </summary>
/// <param name="Path">The path as given.</param>
/// <param name="Standard">评价标准; null where the file could not be read as one.</param>
/// <param name="Errors">Why it could not be read.</param>
/// <param name="Problems">审查意见, errors first.</param>
internal sealed record ReviewedStandard(
    string Path, EvaluationStandard? Standard, IReadOnlyList<JsonError> Errors, IReadOnlyList<StandardProblem> Problems)
{
    private static readonly HashSet<string> OfCatalogue = ["idTaken", "formTaken", "defaultTaken"];

    /// <summary>Whether it can be used.</summary>
    public bool IsSound => Errors.Count == 0 && Problems.All(problem => problem.Severity != Severity.Error);

    /// <summary>Reviews files.</summary>
    /// <exception cref="CliProblem">A file cannot be opened.</exception>
    public static List<ReviewedStandard> Read(IEnumerable<string> paths)
    {
        List<ReviewedStandard> reviewed = [];
        foreach (var path in paths)
        {
            var bytes = FileInput.Read(path, CliText.CannotReadStandard);
            var alone = PerfEvalJson.ReviewStandard(bytes);
            List<StandardProblem> problems = [.. alone.Problems];
            foreach (var earlier in reviewed)
            {
                problems.InsertRange(0, Clashes(bytes, earlier.Standard));
            }

            problems.AddRange(BesideBuiltIn(bytes));
            reviewed.Add(new ReviewedStandard(path, alone.Standard, alone.Errors, problems));
        }

        return reviewed;
    }

    private static IEnumerable<StandardProblem> Clashes(byte[] bytes, EvaluationStandard? earlier)
    {
        var asFiled = BuiltInStandards.Catalog.AsFiled;
        return earlier is null || earlier.Id == asFiled.Id ? []
            : PerfEvalJson.ReviewStandard(bytes, new StandardCatalog([earlier], asFiled)).Problems.Where(IsOfCatalogue);
    }

    private static IEnumerable<StandardProblem> BesideBuiltIn(byte[] bytes) => PerfEvalJson.ReviewStandard(bytes, BuiltInStandards.Catalog).Problems
        .Where(IsOfCatalogue).Select(problem => problem with { Severity = Severity.Note });

    private static bool IsOfCatalogue(StandardProblem problem) => OfCatalogue.Contains(problem.Code);
}

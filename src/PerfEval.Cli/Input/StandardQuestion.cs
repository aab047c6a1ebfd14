using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>适用哪个标准: the question as the user put it, and the answer of the catalogue for each kind asked for.</summary>
/// <param name="Answers">Each query with what it selects.</param>
internal sealed record StandardQuestion(IReadOnlyList<(StandardQuery Query, StandardSelection Selection)> Answers)
{
    /// <summary>Asks the built-in catalogue.</summary>
    /// <param name="form">表样代码.</param>
    /// <param name="kind">department, project, or a category of projects; null for the first two.</param>
    /// <param name="region">A name or a code.</param>
    /// <param name="year">财政年度.</param>
    /// <exception cref="CliProblem">The region or the year is none.</exception>
    public static StandardQuestion Of(string? form, string? kind, string? region, string? year)
    {
        var code = region is null ? null : RegionOf(region);
        var fiscalYear = year is null ? null : YearOf(year);
        SubjectKind[] kinds = kind switch
        {
            null => [SubjectKind.Department, SubjectKind.Project],
            "department" => [SubjectKind.Department],
            _ => [SubjectKind.Project],
        };
        var category = kind is "department" or "project" ? null : kind;
        var queries = kinds.Select(asked => new StandardQuery(form, asked, code, fiscalYear) { Category = category });
        return new StandardQuestion([.. queries.Select(query => (query, BuiltInStandards.Catalog.Select(query)))]);
    }

    /// <summary>The answers as a document holds them, each with its reason in words.</summary>
    public IEnumerable<StandardQuery.Answer> ToAnswers() =>
        Answers.Select(answer => SelectionText.Answer(answer.Selection, answer.Query));

    private static RegionCode? RegionOf(string text) => RegionCode.TryParse(text, null, out var code) ? code
        : Regions.BuiltIn.Named(text) ?? throw Problem("--region", CliText.NoSuchRegion.With(text), CliText.UseRegion);

    private static FiscalYear? YearOf(string text) => FiscalYear.TryParse(text, null, out var year) ? year
        : throw Problem("--year", CliText.NoSuchYear.With(text), CliText.UseYear);

    private static CliProblem Problem(string option, LocalizedText why, LocalizedText remedy) =>
        new(CliText.Misused, new LocalizedText(option, option), [why], remedy);
}

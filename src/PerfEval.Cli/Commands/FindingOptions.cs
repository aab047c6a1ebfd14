using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>检查范围的选项: which codes are looked at, and whether everything is shown.</summary>
internal sealed class FindingOptions
{
    private readonly Option<string[]> _select;
    private readonly Option<string[]> _ignore;
    private readonly Option<string[]> _baseline;
    private readonly Option<string[]> _review;
    private readonly Option<bool> _all;

    /// <summary>The options, described in a language.</summary>
    public FindingOptions(Language language)
    {
        _select = Codes("--select", CliText.SelectHelp.In(language));
        _ignore = Codes("--ignore", CliText.IgnoreHelp.In(language));
        _baseline = new Option<string[]>("--baseline") { Description = CliText.BaselineHelp.In(language), HelpName = "FILE" };
        _review = new Option<string[]>("--review") { Description = CliText.ReviewHelp.In(language), HelpName = "FILE" };
        _all = new Option<bool>("--all") { Description = CliText.AllHelp.In(language) };
    }

    /// <summary>Gives them to a command that shows a page.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_all);
        command.Options.Add(_review);
        AddScopeTo(command);
    }

    /// <summary>Gives a command those that say what is looked at.</summary>
    public void AddScopeTo(Command command)
    {
        foreach (var option in (Option[])[_select, _ignore, _baseline])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether everything is to be shown.</summary>
    public bool ShowsAll(ParseResult result) => result.GetValue(_all);

    /// <summary>
    /// A file with the findings and checks asked for and no others, what is accepted of them marked, and the review of it beside it.
    /// </summary>
    /// <exception cref="CliProblem">A code is none, or a baseline or a review cannot be read or used.</exception>
    public Func<AssessedFile, AssessedFile> Scope(ParseResult result)
    {
        var (selected, ignored) = (Prefixes(result, _select), Prefixes(result, _ignore));
        var baseline = BaselineInput.Read(result.GetValue(_baseline) ?? []);
        var reviews = ReviewInput.Read(result.GetValue(_review) ?? []);
        return selected.Count + ignored.Count + baseline.Count + reviews.Count == 0 ? file => file : Scoped;

        AssessedFile Scoped(AssessedFile file)
        {
            var reviewed = ReviewInput.Beside(file, reviews);
            return reviewed with { Assessment = Limited(reviewed.Assessment, IsLookedAt).Accept(baseline) };
        }

        bool IsLookedAt(FindingCode code) =>
            (selected.Count == 0 || selected.Exists(prefix => Starts(code, prefix))) && !ignored.Exists(prefix => Starts(code, prefix));
    }

    /// <summary>Refuses a review that is of none of the reports.</summary>
    /// <exception cref="CliProblem">There is such a review.</exception>
    public void RefuseUnusedReviews(ParseResult result, IReadOnlyCollection<AssessedFile> files)
    {
        if (result.GetValue(_review) is { Length: > 0 } paths)
        {
            ReviewInput.RefuseUnused(ReviewInput.Read(paths), files);
        }
    }

    private static Assessment Limited(Assessment assessment, Func<FindingCode, bool> isLookedAt) => assessment with
    {
        Findings = assessment.Findings.Where(finding => isLookedAt(finding.Code)).ToEquatableList(),
        Checks = Limited(assessment.Checks, isLookedAt),
        Review = assessment.Review is { } review ? review with { Checks = Limited(review.Checks, isLookedAt) } : null,
    };

    private static CheckedReport Limited(CheckedReport checks, Func<FindingCode, bool> isLookedAt) =>
        new(checks.Results.Where(result => isLookedAt(result.Code)).ToEquatableList());

    private static List<string> Prefixes(ParseResult result, Option<string[]> option)
    {
        List<string> prefixes = [];
        foreach (var word in (result.GetValue(option) ?? []).SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries)))
        {
            prefixes.Add(Assessor.Kinds.Any(kind => word.Length > 2 && Starts(kind.Code, word))
                ? word
                : throw new CliProblem(CliText.Misused, new(option.Name, option.Name), [CliText.NoSuchCode.With(word)], CliText.UseCode));
        }

        return prefixes;
    }

    private static bool Starts(FindingCode code, string prefix) =>
        code.ToString().StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static Option<string[]> Codes(string name, string description) =>
        new(name) { Description = description, HelpName = "CODES", AllowMultipleArgumentsPerToken = false };
}

using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 标准: <c>perfeval standards [ID]</c>, the built-in standards, or the values of one with their sources; with <c>--compare</c> those in
/// which two differ; with a form, kind, region or year the standard that governs there.
/// </summary>
internal static class StandardsCommand
{
    private const string Verb = "standards";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language, Terminal terminal)
    {
        var id = new Argument<string?>("ID") { Description = CliText.StandardIdHelp.In(language), Arity = ArgumentArity.ZeroOrOne };
        var compare = SharedOptions.Compare(CliText.CompareStandardsHelp.In(language));
        var question = new QuestionOptions(language);
        var command = new Command(Verb, CliText.StandardsVerb.In(language));
        command.Arguments.Add(id);
        var validate = new Option<string[]>("--validate")
        {
            Description = CliText.ValidateHelp.In(language),
            HelpName = "FILE...",
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        var propose = new Option<string?>("--new") { Description = CliText.ProposeHelp.In(language), HelpName = "FORM" };
        var trial = new Option<string[]>("--try")
        {
            Description = CliText.TryHelp.In(language),
            HelpName = "STANDARD FORM...",
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        command.Options.Add(compare);
        command.Options.Add(propose);
        command.Options.Add(trial);
        question.AddTo(command);
        command.Options.Add(validate);
        command.SetAction(result =>
        {
            var settings = options.Read(result);
            if (result.GetValue(validate) is { Length: > 0 } files)
            {
                return Validate(
                    files,
                    result.GetValue(id) is not null || result.GetValue(compare) is not null || question.IsAsked(result),
                    settings,
                    terminal);
            }

            var isMixed = result.GetValue(id) is not null || result.GetValue(compare) is not null || question.IsAsked(result);
            if (result.GetValue(propose) is { } form)
            {
                Terminal.Write(StandardTrial.Propose(form, isMixed || result.GetValue(trial) is { Length: > 0 }));
                return ExitCode.Done;
            }

            if (result.GetValue(trial) is { Length: > 0 } tried)
            {
                return StandardTrial.Try(tried, isMixed, settings, terminal);
            }

            Terminal.Write(question.Read(result, result.GetValue(id)) is { } asked
                ? Answer(asked, settings, terminal)
                : Render(result.GetValue(id), result.GetValue(compare), settings, terminal));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Answer(StandardQuestion asked, Settings settings, Terminal terminal) => settings.Format == OutputFormat.Json
        ? JsonText.Of(PerfEvalJson.WriteSelections(asked.ToAnswers()))
        : QuestionPage.Of(asked, settings.NewScreen(terminal));

    private static string Render(string? id, string? other, Settings settings, Terminal terminal)
    {
        var isJson = settings.Format == OutputFormat.Json;
        if (id is null)
        {
            if (other is not null)
            {
                throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.NothingToCompare.With(other)], CliText.NameTwo);
            }

            return isJson
                ? JsonText.Of(PerfEvalJson.WriteCatalog(BuiltInStandards.Catalog))
                : StandardListPage.Of(BuiltInStandards.Catalog, settings.NewScreen(terminal));
        }

        ReportCommand.RefuseOption(Verb, id);
        var standard = StandardInput.Read(id);
        if (other is null)
        {
            return isJson
                ? JsonText.Of(PerfEvalJson.WriteValues(standard, settings.Language))
                : StandardPage.Of(standard, settings.NewScreen(terminal));
        }

        ReportCommand.RefuseOption(Verb, other);
        var second = StandardInput.Read(other);
        return isJson
            ? JsonText.Of(PerfEvalJson.WriteDifferences(standard, second, settings.Language))
            : DifferencesPage.Of(standard, second, settings.NewScreen(terminal));
    }

    private static int Validate(string[] files, bool isMixed, Settings settings, Terminal terminal)
    {
        if (isMixed)
        {
            throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.ValidateAlone], CliText.ValidateFilesOnly);
        }

        foreach (var file in files)
        {
            ReportCommand.RefuseOption(Verb, file);
        }

        var (each, earlier, isSound) = (new EachFile(), new EarlierStandards(), true);
        var reviews = each.Of(
            files,
            path =>
            {
                var reviewed = ReviewedStandard.Read(path, earlier);
                isSound &= reviewed.Review.IsSound;
                return reviewed;
            },
            (_, _) => null);
        if (reviews.Count > 0)
        {
            Terminal.Write(settings.Format == OutputFormat.Json
                ? JsonText.Of(
                    PerfEvalJson.WriteReviews(reviews.Select(file => KeyValuePair.Create(file.Path, file.Review)), settings.Language))
                : string.Join('\n', reviews.Select(file => ReviewPage.Of(file, settings.NewScreen(terminal)))));
        }

        each.Tell(settings.Language);
        if (!each.AllAnswered)
        {
            return ExitCode.Refused;
        }

        return isSound ? ExitCode.Done : ExitCode.ErrorsFound;
    }
}

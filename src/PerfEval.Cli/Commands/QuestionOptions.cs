using System.CommandLine;
using PerfEval.Cli.Input;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>查询条件: the options that ask which standard governs.</summary>
internal sealed class QuestionOptions(Language language)
{
    private readonly Option<string> _form = new("--form") { Description = CliText.FormHelp.In(language), HelpName = "FORM" };
    private readonly Option<string> _kind =
        new("--kind") { Description = CliText.KindHelp.In(language), HelpName = "department|project|CATEGORY" };

    private readonly Option<string> _region = new("--region") { Description = CliText.RegionHelp.In(language), HelpName = "NAME|CODE" };
    private readonly Option<string> _year = new("--year") { Description = CliText.YearHelp.In(language), HelpName = "YEAR" };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_form, _kind, _region, _year])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether any of the options is given.</summary>
    public bool IsAsked(ParseResult result) =>
        (result.GetValue(_form) ?? result.GetValue(_kind) ?? result.GetValue(_region) ?? result.GetValue(_year)) is not null;

    /// <summary>The question with its answer; null where none is asked.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="id">The standard that is named beside it; a question has none.</param>
    /// <exception cref="CliProblem">A standard is named, or the region or the year is none.</exception>
    public StandardQuestion? Read(ParseResult result, string? id)
    {
        if (!IsAsked(result))
        {
            return null;
        }

        if (id is not null)
        {
            throw new CliProblem(CliText.Misused, CliText.CommandLineWord, [CliText.QuestionBesideId.With(id)], CliText.AskOrName);
        }

        return StandardQuestion.Of(result.GetValue(_form), result.GetValue(_kind), result.GetValue(_region), result.GetValue(_year));
    }
}

using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Commands;

/// <summary>用法有误: says in both languages what the parser of the command line found wrong.</summary>
internal static class Misuse
{
    /// <summary>The problem of a command line that could not be parsed.</summary>
    public static CliProblem Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        List<LocalizedText> reasons = [];
        List<LocalizedText> remedies = [];
        if (command is RootCommand && parsed.CommandResult.Children.All(c => c is not CommandResult))
        {
            AddCommand(parsed, command, reasons, remedies);
        }
        else
        {
            // an unknown option first on the line was taken for the file, and the file for one too many
            var words = parsed.CommandResult.Children
                .OfType<ArgumentResult>()
                .SelectMany(a => a.Tokens)
                .Select(t => t.Value)
                .Concat(parsed.UnmatchedTokens);
            var unknown = words.Where(IsOption).ToList();
            reasons.AddRange(unknown.Select(word => CliText.UnknownOption.With(command.Name, word)));
            if (unknown.Count == 0)
            {
                reasons.AddRange(parsed.UnmatchedTokens.Select(word => CliText.ExtraArgument.With(word)));
            }
        }

        foreach (var error in parsed.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult option:
                    AddOption(option, reasons, remedies);
                    break;
                case ArgumentResult { Tokens.Count: 0, Parent: CommandResult }:
                    reasons.Add(CliText.MissingArgument);
                    remedies.Add(CliText.GiveFile);
                    break;
                case ArgumentResult { Parent: OptionResult option }:
                    AddOption(option, reasons, remedies);
                    break;
            }
        }

        remedies.Add(CliText.SeeHelp.With(command is RootCommand ? "" : command.Name + " "));
        return Of(reasons, remedies);
    }

    /// <summary>Whether a word is meant as an option; a file whose name begins so can be given as ./-name.</summary>
    public static bool IsOption(string word) => word.StartsWith('-') && word != "-";

    /// <summary>An option that stands where a file should: the parser takes any word for a file.</summary>
    public static CliProblem OptionForFile(string command, string word) =>
        Of([CliText.UnknownOption.With(command, word)], [CliText.SeeHelp.With(command + " ")]);

    private static CliProblem Of(List<LocalizedText> reasons, List<LocalizedText> remedies) => new(
        CliText.Misused,
        CliText.CommandLineWord,
        [.. reasons.Distinct()],
        new LocalizedText(
            string.Concat(remedies.Distinct().Select(r => r.Chinese)), string.Join(' ', remedies.Distinct().Select(r => r.English))));

    private static void AddCommand(ParseResult parsed, Command root, List<LocalizedText> reasons, List<LocalizedText> remedies)
    {
        var word = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        if (word is null)
        {
            reasons.Add(CliText.NoCommand);
        }
        else
        {
            reasons.Add(IsOption(word) ? CliText.UnknownOption.With("perfeval", word) : CliText.UnknownCommand.With(word));
        }

        remedies.Add(CliText.UseCommand.With(List(root.Subcommands.Select(c => c.Name))));
    }

    private static void AddOption(OptionResult result, List<LocalizedText> reasons, List<LocalizedText> remedies)
    {
        var name = result.Option.Name;
        if (result.Tokens.Count == 0)
        {
            reasons.Add(CliText.MissingValue.With(name));
        }
        else if (result.Tokens.Count > 1)
        {
            reasons.Add(CliText.RepeatedOption.With(name));
        }
        else
        {
            reasons.Add(CliText.BadValue.With(name, result.Tokens[0].Value));
        }

        // what stands in capitals is not a word to be used as it is
        if (result.Option.HelpName is { } values && !values.Any(char.IsAsciiLetterUpper))
        {
            remedies.Add(CliText.UseValue.With(List(values.Split('|'))));
        }
    }

    private static LocalizedText List(IEnumerable<string> words) => new(string.Join('、', words), string.Join(", ", words));
}

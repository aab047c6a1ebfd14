using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Linq;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>帮助: the answer to <c>--help</c>, in the reader's language throughout.</summary>
/// <param name="language">The language.</param>
/// <param name="terminal">Where it goes.</param>
internal sealed class HelpPage(Language language, Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var command = parseResult.CommandResult.Command;
        var isRoot = command is RootCommand;
        var screen = new Screen(language, new CellWidth(ambiguousIsWide: false), Math.Min(terminal.Width, 120), terminal.HasColour);
        screen.Paragraph("", command.Description ?? "");
        screen.Heading(CliText.UsageTitle.In(language));
        screen.Line("  " + Usage(command, isRoot));
        Section(screen, CliText.CommandsTitle.In(language), command.Subcommands.Select(c => (Usage(c, isRoot: false)[9..], c.Description)));
        Section(screen, CliText.ArgumentsTitle.In(language), command.Arguments.Select(a => (a.Name, a.Description)));
        Section(
            screen,
            CliText.OptionsTitle.In(language),
            Options(parseResult.RootCommandResult.Command, command).Select(o => (Names(o), o.Description)));
        screen.Blank();
        screen.Paragraph("", CliText.ExitCodes.In(language));
        Terminal.Write(screen.ToString());
        return ExitCode.Done;
    }

    private static IEnumerable<Option> Options(Command root, Command command) =>
        command == root ? command.Options : command.Options.Concat(root.Options.Where(o => o.Recursive));

    private string Usage(Command command, bool isRoot)
    {
        var arguments = command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : $" {a.Name}");
        var verb = isRoot ? CliText.CommandWord.In(language) : command.Name;
        return $"perfeval {verb}{string.Concat(arguments)} {CliText.OptionsWord.In(language)}";
    }

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Append(option.Name).OrderBy(n => n.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Section(Screen screen, string title, IEnumerable<(string Name, string? Description)> entries)
    {
        var list = entries.ToList();
        if (list.Count == 0)
        {
            return;
        }

        screen.Heading(title);
        var width = list.Max(e => screen.Cells.Of(e.Name));
        foreach (var (name, description) in list)
        {
            screen.Paragraph("  " + name + new string(' ', width - screen.Cells.Of(name) + 2), description ?? "");
        }
    }
}

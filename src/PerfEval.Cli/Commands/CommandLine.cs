using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Commands;

/// <summary>命令行: the tree of commands, and a run of it.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool and returns its exit code.</summary>
    /// <exception cref="CliProblem">Nothing could be done.</exception>
    public static int Run(string[] args, Language language, Terminal terminal)
    {
        var root = Root(language, terminal);

        // a file may be named @1.json: no response files
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is ParseErrorAction)
        {
            throw Misuse.Of(parsed);
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Language language, Terminal terminal)
    {
        var options = new SharedOptions(language);
        var root = new RootCommand(CliText.Root.In(language));
        options.AddTo(root);
        root.Subcommands.Add(EvaluateCommand.Create(options, language, terminal));
        root.Subcommands.Add(RecheckCommand.Create(options, language, terminal));
        root.Subcommands.Add(CheckCommand.Create(options, language, terminal));
        root.Subcommands.Add(BatchCommand.Create(options, language));
        root.Subcommands.Add(ExplainCommand.Create(options, language, terminal));
        root.Subcommands.Add(AcceptCommand.Create(options, language));
        root.Subcommands.Add(ChecksCommand.Create(options, language, terminal));
        root.Subcommands.Add(ReadCommand.Create(options, language, terminal));
        root.Subcommands.Add(StandardsCommand.Create(options, language, terminal));
        root.Subcommands.Add(SchemaCommand.Create(language));
        root.Subcommands.Add(SampleCommand.Create(language));
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = CliText.HelpHelp.In(language);
                option.Action = new HelpPage(language, terminal);
            }
            else if (option is VersionOption)
            {
                option.Description = CliText.VersionHelp.In(language);
                option.Action = new VersionLine();
            }
        }

        return root;
    }
}

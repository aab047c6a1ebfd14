using System;
using System.CommandLine;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 对一份报告的命令: what the verbs that read a report have in common. As JSON all print the same document, the whole assessment.
/// </summary>
internal static class ReportCommand
{
    /// <summary>A verb with the report and the standard as its inputs.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="options">The shared options.</param>
    /// <param name="terminal">Where the output goes.</param>
    /// <param name="page">Makes the page.</param>
    /// <param name="exitCode">What the process answers.</param>
    public static Command Create(
        string name, string description, SharedOptions options, Terminal terminal, Func<Assessment, Screen, string> page,
        Func<Assessment, int> exitCode) =>
        Create(
            name, description, options,
            (_, file, settings) => Render(file, (read, screen) => page(read.Assessment, screen), settings, terminal), exitCode);

    /// <summary>A verb that decides itself what is printed.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="options">The shared options.</param>
    /// <param name="render">Makes the whole output, so that nothing is printed of a run that fails.</param>
    /// <param name="exitCode">What the process answers.</param>
    /// <param name="findings">Which checks are looked at; null for a verb that shows none.</param>
    public static Command Create(
        string name,
        string description,
        SharedOptions options,
        Func<ParseResult, AssessedFile, Settings, string> render,
        Func<Assessment, int> exitCode,
        FindingOptions? findings = null)
    {
        var command = new Command(name, description);
        findings?.AddTo(command);
        command.Arguments.Add(options.File);
        command.Options.Add(options.Standard);
        command.Options.Add(options.Lenient);
        command.Options.Add(options.Sheet);
        command.SetAction(result =>
        {
            var path = result.GetRequiredValue(options.File);
            RefuseOption(name, path);
            var scope = findings?.Scope(result);
            var named = StandardInput.Selection(result.GetValue(options.Standard));
            var read = new DocumentInput(path, options.Mode(result), result.GetValue(options.Sheet)).Assess(named);
            var file = scope is null ? read : scope(read);
            findings?.RefuseUnusedReviews(result, [file]);
            Terminal.Write(render(result, file, options.Read(result)));
            return exitCode(file.Assessment);
        });
        return command;
    }

    /// <summary>The page, or the document.</summary>
    public static string Render(AssessedFile file, Func<AssessedFile, Screen, string> page, Settings settings, Terminal terminal) =>
        settings.Format == OutputFormat.Json
            ? JsonText.Of(PerfEvalJson.WriteEvaluation(file.ToRecord(), settings.Language))
            : page(file, settings.NewScreen(terminal));

    /// <summary>The files given to a verb that takes several.</summary>
    /// <exception cref="CliProblem">One of them is an unknown option.</exception>
    public static string[] Paths(string command, ParseResult result, Argument<string[]> files)
    {
        var paths = result.GetRequiredValue(files);
        foreach (var path in paths)
        {
            RefuseOption(command, path);
        }

        return paths;
    }

    /// <summary>Refuses an unknown option that was taken for a file or an id.</summary>
    public static void RefuseOption(string command, string word)
    {
        if (Misuse.IsOption(word))
        {
            throw Misuse.OptionForFile(command, word);
        }
    }
}

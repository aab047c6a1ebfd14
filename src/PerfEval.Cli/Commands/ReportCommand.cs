using System;
using System.CommandLine;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Commands;

/// <summary>对一份报告的命令: what the verbs that read a report have in common.</summary>
internal static class ReportCommand
{
    /// <summary>A verb with the report and the standard as its inputs.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="description">What it does.</param>
    /// <param name="options">The shared options.</param>
    /// <param name="render">Makes the whole output, so that nothing is printed of a run that fails.</param>
    /// <param name="exitCode">What the process answers.</param>
    public static Command Create(
        string name,
        string description,
        SharedOptions options,
        Func<Assessment, Settings, string> render,
        Func<Assessment, int> exitCode) => Create(name, description, options, (_, assessment, settings) => render(assessment, settings), exitCode);

    /// <inheritdoc cref="Create(string, string, SharedOptions, Func{Assessment, Settings, string}, Func{Assessment, int})"/>
    public static Command Create(
        string name,
        string description,
        SharedOptions options,
        Func<ParseResult, Assessment, Settings, string> render,
        Func<Assessment, int> exitCode)
    {
        var command = new Command(name, description);
        command.Arguments.Add(options.File);
        command.Options.Add(options.Standard);
        command.Options.Add(options.Lenient);
        command.SetAction(result =>
        {
            var file = result.GetRequiredValue(options.File);
            RefuseOption(name, file);
            var assessment = ReportInput.Assess(
                file, result.GetValue(options.Standard), result.GetValue(options.Lenient) ? ReadingMode.Lenient : ReadingMode.Strict);
            Terminal.Write(render(result, assessment, options.Read(result)));
            return exitCode(assessment);
        });
        return command;
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

using System;
using System.CommandLine;
using System.IO;
using PerfEval.Cli.Input;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Commands;

/// <summary>批量的选项: where results go, how many cores work, and what is asked of each document.</summary>
internal sealed class BatchOptions
{
    private readonly Option<string> _out;
    private readonly Option<string> _csv;
    private readonly Option<int> _threads;
    private readonly Option<string> _checks;
    private readonly Option<bool> _resume;

    /// <summary>The options, described in a language.</summary>
    public BatchOptions(Language language)
    {
        _out = new Option<string>("--out", "-o") { Description = CliText.BatchOutHelp.In(language), HelpName = "OUT" };
        _csv = new Option<string>("--csv") { Description = CliText.CsvHelp.In(language), HelpName = "FILE" };
        _threads = new Option<int>("--threads")
        {
            Description = CliText.ThreadsHelp.In(language),
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        _checks = new Option<string>("--checks") { Description = CliText.BatchChecksHelp.In(language), HelpName = "fast|full" };
        _checks.AcceptOnlyFromAmong("fast", "full");
        _resume = new Option<bool>("--resume") { Description = CliText.ResumeHelp.In(language) };
    }

    /// <summary>Gives them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_out, _threads, _checks, _csv, _resume])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What they say.</summary>
    /// <exception cref="CliProblem">They do not go together.</exception>
    public Asked Read(ParseResult result, string input)
    {
        var asked = new Asked(
            result.GetValue(_out) is "-" ? null : result.GetValue(_out), result.GetValue(_csv), result.GetValue(_threads),
            result.GetValue(_checks) ?? "fast", result.GetValue(_resume));
        if (asked.Threads < 1)
        {
            throw Misuse(_threads, CliText.NoThreads.With(asked.Threads), CliText.UseThreads);
        }

        if (asked.Out is null && (asked.Resume || asked.Csv is not null))
        {
            var option = asked.Resume ? (Option)_resume : _csv;
            throw Misuse(option, CliText.NeedsOut.With(option.Name), CliText.GiveOut);
        }

        if (input != FileInput.StandardInput && (IsSame(input, asked.Out) || IsSame(input, asked.Csv) || IsSame(asked.Out, asked.Csv)))
        {
            throw Misuse(_out, CliText.SamePlace, CliText.UseOtherFile);
        }

        return asked;
    }

    private static bool IsSame(string? one, string? other) => one is { Length: > 0 } && other is { Length: > 0 }
        && Path.GetFullPath(one) == Path.GetFullPath(other);

    private static CliProblem Misuse(Option option, LocalizedText reason, LocalizedText remedy) =>
        new(CliText.Misused, new(option.Name, option.Name), [reason], remedy);

    /// <summary>What is asked of a run.</summary>
    /// <param name="Out">Where the results go; null for standard output.</param>
    /// <param name="Csv">Where the table goes; null for none.</param>
    /// <param name="Threads">Cores to use at most.</param>
    /// <param name="Checks">fast or full.</param>
    /// <param name="Resume">Whether to go on after what stands.</param>
    internal sealed record Asked(string? Out, string? Csv, int Threads, string Checks, bool Resume);
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Streaming;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Commands;

/// <summary>批量的选项: where results go, how many cores work, and what is asked of each document.</summary>
internal sealed class BatchOptions
{
    private static readonly Dictionary<string, BatchSummary.RollUpKind> Keys = new()
    {
        ["department"] = BatchSummary.RollUpKind.CompetentDepartment,
        ["region"] = BatchSummary.RollUpKind.Region,
        ["tier"] = BatchSummary.RollUpKind.Tier,
        ["size"] = BatchSummary.RollUpKind.FundingSize,
        ["year"] = BatchSummary.RollUpKind.FiscalYear,
        ["form"] = BatchSummary.RollUpKind.Form,
    };

    private readonly Language _language;
    private readonly Option<string> _csv;
    private readonly Option<int> _threads;
    private readonly Option<string> _checks;
    private readonly Option<bool> _resume;
    private readonly Option<string> _summary;
    private readonly Option<string> _html;
    private readonly Option<string[]> _by;
    private readonly Option<string[]> _sizes;
    private readonly Option<int> _ends;

    /// <summary>The options, described in a language.</summary>
    public BatchOptions(Language language)
    {
        _language = language;
        Output = new Option<string>("--out", "-o") { Description = CliText.BatchOutHelp.In(language), HelpName = "OUT" };
        _csv = new Option<string>("--csv") { Description = CliText.CsvHelp.In(language), HelpName = "FILE" };
        _threads = new Option<int>("--threads")
        {
            Description = CliText.ThreadsHelp.In(language),
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        _checks = new Option<string>("--checks") { Description = CliText.BatchChecksHelp.In(language), HelpName = "fast|full" };
        _checks.AcceptOnlyFromAmong("fast", "full");
        _summary = SummaryOption(language);
        _html = HtmlOption(language);
        _by = new Option<string[]>("--by") { Description = CliText.ByKeyHelp.In(language), HelpName = string.Join('|', Keys.Keys) };
        _by.AcceptOnlyFromAmong([.. Keys.Keys]);
        _sizes = new Option<string[]>("--size") { Description = CliText.SizeHelp.In(language), HelpName = "AMOUNT" };
        _ends = new Option<int>("--ends")
        {
            Description = CliText.EndsHelp.In(language),
            HelpName = "N",
            DefaultValueFactory = _ => 10,
        };
        _resume = new Option<bool>("--resume") { Description = CliText.ResumeHelp.In(language) };
    }

    /// <summary>Where the results go.</summary>
    public Option<string> Output { get; }

    /// <summary>Where the summary of a whole batch goes as a document.</summary>
    public static Option<string> SummaryOption(Language language) =>
        new("--summary") { Description = CliText.SummaryHelp.In(language), HelpName = "FILE" };

    /// <summary>Where it goes as a page.</summary>
    public static Option<string> HtmlOption(Language language) =>
        new("--html") { Description = CliText.BatchHtmlHelp.In(language), HelpName = "FILE" };

    /// <summary>Gives them to a command that runs a whole batch.</summary>
    public void AddTo(Command command)
    {
        AddPartTo(command);
        foreach (var option in (Option[])[_csv, _summary, _html, _resume])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>
    /// Gives a command those that a part has too: it writes one file, whole or not at all, and its summary stands in its document.
    /// </summary>
    public void AddPartTo(Command command)
    {
        foreach (var option in (Option[])[Output, _threads, _checks, _by, _sizes, _ends])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What they say.</summary>
    /// <exception cref="CliProblem">They do not go together.</exception>
    public Asked Read(ParseResult result, string input)
    {
        var asked = new Asked(
            result.GetValue(Output) is "-" ? null : result.GetValue(Output), result.GetValue(_csv), result.GetValue(_threads),
            result.GetValue(_checks) ?? "fast", result.GetValue(_resume), result.GetValue(_summary), result.GetValue(_html),
            RollUpsOf(result, _by), SizesOf(result), result.GetValue(_ends));
        if (asked.Threads < 1)
        {
            throw Misuse(_threads, CliText.NoThreads.With(asked.Threads), CliText.UseThreads);
        }

        if (asked.Ends is < 0 or > Limits.MaxListElements)
        {
            throw Misuse(_ends, CliText.BadValue.With(_ends.Name, asked.Ends), CliText.UseEnds);
        }

        if (asked.Out is null && (asked.Resume || asked.Csv is not null))
        {
            var option = asked.Resume ? (Option)_resume : _csv;
            throw Misuse(option, CliText.NeedsOut.With(option.Name), CliText.GiveOut);
        }

        RefuseSamePlace(Output, [input], [asked.Out, asked.Csv, asked.Summary, asked.Html]);
        return asked;
    }

    /// <summary>Refuses to write where something is read or written already.</summary>
    /// <param name="output">The option of the results.</param>
    /// <param name="read">The files that are read; <c>-</c> is none.</param>
    /// <param name="written">The files that are written; null is none.</param>
    /// <exception cref="CliProblem">One is written twice, or read and written.</exception>
    public static void RefuseSamePlace(Option output, IEnumerable<string?> read, IEnumerable<string?> written)
    {
        // two ways to write one name are one file where capitals make no difference
        var taken = Places(read).ToHashSet(
            OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        if (!Places(written).All(taken.Add))
        {
            throw Misuse(output, CliText.SamePlace, CliText.UseOtherFile);
        }
    }

    /// <summary>What they and the shared options set.</summary>
    /// <exception cref="CliProblem">The standard cannot be read.</exception>
    public DocumentBatch.Settings SettingsOf(ParseResult result, Asked asked, SharedOptions options) => new()
    {
        Standard = result.GetValue(options.Standard) is { } standard ? StandardInput.Read(standard) : null,
        Mode = result.GetValue(options.Lenient) ? ReadingMode.Lenient : ReadingMode.Strict,
        Checks = asked.Checks == "full" ? DocumentBatch.Checks.Full : DocumentBatch.Checks.Fast,
        Threads = asked.Threads,
        RollUps = asked.RollUps,
        FundingBounds = asked.Sizes,
        Ends = asked.Ends,
        Clock = TimeProvider.System,
        Progress = ProgressLine.OnTerminal(_language),
    };

    private static IEnumerable<string> Places(IEnumerable<string?> paths) =>
        paths.Where(path => path is { Length: > 0 } and not FileInput.StandardInput).Select(path => Path.GetFullPath(path!));

    private static EquatableList<BatchSummary.RollUpKind> RollUpsOf(ParseResult result, Option<string[]> by) =>
        result.GetValue(by) is { Length: > 0 } words
            ? words.Distinct().Select(word => Keys[word]).Order().ToEquatableList()
            : DocumentBatch.Settings.Default.RollUps;

    private EquatableList<Money> SizesOf(ParseResult result)
    {
        List<Money> bounds = [];
        foreach (var word in result.GetValue(_sizes) ?? [])
        {
            bounds.Add(Money.TryParse(word, null, out var amount)
                ? amount
                : throw Misuse(_sizes, CliText.BadValue.With(_sizes.Name, word), CliText.UseAmount));
        }

        return bounds.Distinct().Order().ToEquatableList();
    }

    private static CliProblem Misuse(Option option, LocalizedText reason, LocalizedText remedy) =>
        new(CliText.Misused, new(option.Name, option.Name), [reason], remedy);

    /// <summary>What is asked of a run.</summary>
    /// <param name="Out">Where the results go; null for standard output.</param>
    /// <param name="Csv">Where the table goes; null for none.</param>
    /// <param name="Threads">Cores to use at most.</param>
    /// <param name="Checks">fast or full.</param>
    /// <param name="Resume">Whether to go on after what stands.</param>
    /// <param name="Summary">Where the summary goes; null for none.</param>
    /// <param name="Html">Where the page of it goes; null for none.</param>
    /// <param name="RollUps">What the summary groups units by.</param>
    /// <param name="Sizes">资金规模分档.</param>
    /// <param name="Ends">How many units the summary names at each end.</param>
    internal sealed record Asked(
        string? Out, string? Csv, int Threads, string Checks, bool Resume, string? Summary, string? Html,
        EquatableList<BatchSummary.RollUpKind> RollUps, EquatableList<Money> Sizes, int Ends);
}

using System.CommandLine;
using PerfEval.Cli.Layout;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Cli.Commands;

/// <summary>各命令共用的选项和参数: the options and arguments that several commands share.</summary>
internal sealed class SharedOptions
{
    private readonly Language _language;
    private readonly Option<string> _lang;
    private readonly Option<string> _format;
    private readonly Option<string> _ambiguous;

    /// <summary>The options, described in a language.</summary>
    public SharedOptions(Language language)
    {
        _language = language;
        _lang = Choice(LanguageChoice.Option, CliText.LangHelp.In(language), "zh", "en");
        _format = Choice("--format", CliText.FormatHelp.In(language), "text", "json");
        _ambiguous = Choice("--ambiguous", CliText.AmbiguousHelp.In(language), "1", "2");
        Standard = new Option<string>("--standard") { Description = CliText.StandardHelp.In(language), HelpName = "ID|FILE" };
        Lenient = new Option<bool>("--lenient") { Description = CliText.LenientHelp.In(language) };
        Sheet = new Option<string>("--sheet") { Description = CliText.SheetHelp.In(language), HelpName = "NAME" };
        File = new Argument<string>("FILE") { Description = CliText.FileHelp.In(language) };
    }

    /// <summary>The report to read.</summary>
    public Argument<string> File { get; }

    /// <summary>The standard to score by.</summary>
    public Option<string> Standard { get; }

    /// <summary>Whether to read a report as far as it can be read.</summary>
    public Option<bool> Lenient { get; }

    /// <summary>The sheet or table to read.</summary>
    public Option<string> Sheet { get; }

    /// <summary>The files of a verb that takes several.</summary>
    public static Argument<string[]> Files(string description) =>
        new("FILE") { Description = description, Arity = ArgumentArity.OneOrMore };

    /// <summary>Another standard to compare with.</summary>
    public static Option<string> Compare(string description) => new("--compare") { Description = description, HelpName = "ID|FILE" };

    /// <summary>Gives a command the options that all have.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_lang, _format, _ambiguous])
        {
            option.Recursive = true;
            command.Options.Add(option);
        }
    }

    /// <summary>What the options say.</summary>
    public Settings Read(ParseResult result) => new(
        _language,
        result.GetValue(_format) == "json" ? OutputFormat.Json : OutputFormat.Text,
        new CellWidth(result.GetValue(_ambiguous) == "2"));

    /// <summary>How strictly a report is read.</summary>
    public ReadingMode Mode(ParseResult result) => result.GetValue(Lenient) ? ReadingMode.Lenient : ReadingMode.Strict;

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values) };
        return option.AcceptOnlyFromAmong(values);
    }
}

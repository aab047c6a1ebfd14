using System.CommandLine;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 接受: <c>perfeval accept FILE --select CODES --reason TEXT --by NAME --on DATE</c>, the list of what was accepted, to be given to the
/// other verbs as <c>--baseline</c>. What an older baseline accepts and still holds is kept in it.
/// </summary>
internal static class AcceptCommand
{
    private const string Verb = "accept";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, Language language)
    {
        var findings = new FindingOptions(language);
        var reason = Of("--reason", CliText.ReasonHelp.In(language), "TEXT");
        var by = Of("--by", CliText.ByHelp.In(language), "NAME");
        var on = Of("--on", CliText.OnHelp.In(language), "DATE");
        var command = new Command(Verb, CliText.AcceptVerb.In(language));
        command.Arguments.Add(options.File);
        command.Options.Add(options.Standard);
        command.Options.Add(options.Sheet);
        findings.AddScopeTo(command);
        foreach (var option in (Option[])[reason, by, on])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var path = result.GetRequiredValue(options.File);
            ReportCommand.RefuseOption(Verb, path);
            var named = StandardInput.Selection(result.GetValue(options.Standard));
            var (why, who, day) = (Word(result, reason), Word(result, by), Day(Word(result, on)));
            var file = new DocumentInput(path, ReadingMode.Lenient, result.GetValue(options.Sheet)).Assess(named);
            var accepted = Accepted(findings.Scope(result)(file).Assessment, why, who, day);
            Terminal.Write(JsonText.Of(PerfEvalJson.WriteBaseline(accepted, options.Read(result).Language)));
            return ExitCode.Done;
        });
        return command;
    }

    // what asks for something, and nothing that only says how a cell was read
    private static EquatableList<AcceptedFinding> Accepted(Assessment assessment, string reason, string by, LocalDate day)
    {
        var (subject, cell) = (assessment.Report.Subject.Name, assessment.Report.FiscalYear);
        var accepted = assessment.Standing.Where(finding => !FindingsList.IsFolded(finding)).Select(finding => new AcceptedFinding(
            subject, cell.HasValue ? cell.Value : null, finding, reason, by, day)).ToList();
        return accepted.Count > 0
            ? assessment.Accepted.Concat(accepted).ToEquatableList()
            : throw new CliProblem(CliText.NothingToAccept, CliText.CommandLineWord, [CliText.NothingToAccept], CliText.LookFirst);
    }

    private static string Word(ParseResult result, Option<string> option) => result.GetValue(option) is { Length: > 0 } word ? word
        : throw new CliProblem(
            CliText.Misused, new(option.Name, option.Name), [CliText.MissingValue.With(option.Name)], CliText.SeeHelp.With(Verb + " "));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day
        : throw new CliProblem(CliText.Misused, new("--on", "--on"), [CliText.NoSuchDay.With(text)], CliText.UseDay);

    private static Option<string> Of(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value };
}

using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Cli.Commands;

/// <summary>
/// 分段复算: <c>perfeval batch part K/N IN -o FILE</c>, the results of one part, and beside them <c>FILE.part</c>, the document that says what
/// they are. Both are written whole or not at all, and doing it twice writes the same.
/// </summary>
internal static class BatchPartCommand
{
    private const string Verb = "part";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, BatchOptions words, Language language)
    {
        var which = new Argument<string>("K/N") { Description = CliText.WhichPartHelp.In(language) };
        var input = new Argument<string>("IN") { Description = CliText.PlanInputHelp.In(language) };
        var plan = new Option<string>("--plan") { Description = CliText.PlanFileHelp.In(language), HelpName = "FILE" };
        var command = new Command(Verb, CliText.PartVerb.In(language));
        command.Arguments.Add(which);
        command.Arguments.Add(input);
        command.Options.Add(plan);
        command.Options.Add(options.Standard);
        command.Options.Add(options.Lenient);
        words.AddPartTo(command);
        command.SetAction(result =>
        {
            var path = result.GetRequiredValue(input);
            ReportCommand.RefuseOption(Verb, path);
            var asked = words.Read(result, path);
            var (number, parts) = NumberOf(result.GetRequiredValue(which));
            if (asked.Out is not { } file)
            {
                throw new CliProblem(CliText.Misused, new(Verb, Verb), [CliText.NeedsOut.With(Verb)], CliText.GiveOut);
            }

            BatchOptions.RefuseSamePlace(
                words.Output, [path, path + BatchParts.Extension, result.GetValue(plan)], [file, file + BatchParts.Extension]);
            var settings = words.SettingsOf(result, asked, options);
            using var stop = new StopSignal();
            using var documents = BatchParts.OpenWhole(path);
            var planned = result.GetValue(plan) is { } known
                ? BatchParts.ReadPlan(known)
                : BatchParts.Wait(DocumentBatch.PlanAsync(documents, parts, settings, stop.Token));
            var id = planned.FirstOrDefault(part => part.Number == number && part.Parts == parts)
                ?? throw new CliProblem(CliText.Misused, new("K/N", "K/N"), [CliText.NoSuchPart.With(number, parts)], CliText.UsePart);
            return Run(id, documents, file, settings, stop);
        });
        return command;
    }

    private static int Run(DocumentBatch.PartId id, Stream documents, string file, DocumentBatch.Settings settings, StopSignal stop)
    {
        DocumentBatch.PartResult? done = null;
        WholeFile.Write(file, async stream =>
            done = await BatchParts.Guarded(DocumentBatch.RunPartAsync(documents, id, stream, settings, stop.Token)));
        WholeFile.Write(file + BatchParts.Extension, stream => stream.WriteAsync(done!.Write()));
        return done!.Summary.ErrorLines > 0 ? ExitCode.ErrorsFound : ExitCode.Done;
    }

    private static (int Number, int Parts) NumberOf(string word)
    {
        var at = word.IndexOf('/', StringComparison.Ordinal);
        return at > 0
            && int.TryParse(word.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(word.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var parts)
            && number >= 1 && number <= parts && parts <= Limits.MaxListElements
            ? (number, parts)
            : throw new CliProblem(CliText.Misused, new("K/N", "K/N"), [CliText.NoPart.With(word)], CliText.UsePart);
    }
}

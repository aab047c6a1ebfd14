using System.CommandLine;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Streaming;

namespace PerfEval.Cli.Commands;

/// <summary>分段计划: <c>perfeval batch plan IN --parts N</c>, the parts an input is cut into, for an engine to hand out.</summary>
internal static class BatchPlanCommand
{
    private const string Verb = "plan";

    /// <summary>The verb.</summary>
    public static Command Create(SharedOptions options, BatchOptions words, Language language)
    {
        var input = new Argument<string>("IN") { Description = CliText.PlanInputHelp.In(language) };
        var parts = new Option<int>("--parts") { Description = CliText.PartsHelp.In(language), HelpName = "N", Required = true };
        var command = new Command(Verb, CliText.PlanVerb.In(language));
        command.Arguments.Add(input);
        command.Options.Add(parts);
        command.Options.Add(options.Standard);
        command.Options.Add(options.Lenient);
        words.AddPartTo(command);
        command.SetAction(result =>
        {
            var path = result.GetRequiredValue(input);
            ReportCommand.RefuseOption(Verb, path);
            var asked = words.Read(result, path);
            BatchParts.RequireParts(result.GetValue(parts));
            using var stop = new StopSignal();
            using var documents = BatchParts.OpenWhole(path);
            var plan = DocumentBatch.WritePlan(BatchParts.Wait(DocumentBatch.PlanAsync(
                documents, result.GetValue(parts), words.SettingsOf(result, asked, options), stop.Token)));
            if (asked.Out is { } file)
            {
                WholeFile.Write(file, stream => stream.WriteAsync(plan));
            }
            else
            {
                Terminal.Write(JsonText.Of(plan));
            }

            return ExitCode.Done;
        });
        return command;
    }
}

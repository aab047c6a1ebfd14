using System.CommandLine;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Commands;

/// <summary>样例: <c>perfeval sample</c> prints a real report as a document, to try the other commands on.</summary>
internal static class SampleCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(Language language)
    {
        var command = new Command("sample", CliText.SampleVerb.In(language));
        command.SetAction(_ =>
        {
            Terminal.Write(JsonText.Of(Samples.ReceptionCentre2020Json()));
            return ExitCode.Done;
        });
        return command;
    }
}

using System.CommandLine;
using System.Linq;
using PerfEval.Cli.Output;
using PerfEval.Cli.Rendering;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

namespace PerfEval.Cli.Commands;

/// <summary>模式: <c>perfeval schema KIND</c>, the JSON schema of a kind of document, as the tables that read and write it have it.</summary>
internal static class SchemaCommand
{
    private const string Verb = "schema";

    private static string Kinds => string.Join(", ", PerfEvalJson.SchemaKinds);

    /// <summary>The verb.</summary>
    public static Command Create(Language language)
    {
        var kind = new Argument<string>("KIND")
        {
            Description = CliText.SchemaKindHelp.Fill(language, Kinds),
        };
        var command = new Command(Verb, CliText.SchemaVerb.In(language));
        command.Arguments.Add(kind);
        command.SetAction(result =>
        {
            var named = result.GetRequiredValue(kind);
            ReportCommand.RefuseOption(Verb, named);
            if (!PerfEvalJson.SchemaKinds.Contains(named))
            {
                throw new CliProblem(
                    CliText.Misused,
                    CliText.CommandLineWord,
                    [CliText.NoSuchKind.With(named)],
                    CliText.NameKind.With(Kinds));
            }

            Terminal.Write(JsonText.Of(PerfEvalJson.Schema(named)));
            return ExitCode.Done;
        });
        return command;
    }
}

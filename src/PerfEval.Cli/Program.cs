using System.IO;
using PerfEval.Cli.Commands;
using PerfEval.Cli.Output;

namespace PerfEval.Cli;

/// <summary>The <c>perfeval</c> tool.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var terminal = Terminal.OfProcess();
        var language = LanguageChoice.Among(args);
        try
        {
            return CommandLine.Run(args, language, terminal);
        }
        catch (CliProblem problem)
        {
            Terminal.WriteError(problem.Render(language));
            return ExitCode.Refused;
        }
        catch (IOException) when (!terminal.HasWritten)
        {
            throw;
        }
        catch (IOException)
        {
            // whoever read the output has closed the pipe: there is nobody left to tell
            return ExitCode.Done;
        }
    }
}

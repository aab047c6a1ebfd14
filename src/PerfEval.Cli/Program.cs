using System;
using PerfEval.Cli.Commands;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;

namespace PerfEval.Cli;

/// <summary>The <c>perfeval</c> tool.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var language = LanguageChoice.Among(args);
        try
        {
            return CommandLine.Run(args, language, Terminal.OfProcess());
        }
        catch (CliProblem problem)
        {
            return Refuse(problem, language);
        }
        catch (Exception fault)
        {
            return Refuse(CliProblem.OfFault(fault, CliText.InProgram), language);
        }
    }

    private static int Refuse(CliProblem problem, Language language)
    {
        Terminal.WriteError(problem.Render(language));
        return ExitCode.Refused;
    }
}

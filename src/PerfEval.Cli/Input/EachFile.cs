using System;
using System.Collections.Generic;
using PerfEval.Cli.Output;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Input;

/// <summary>
/// 逐份处理: answers several files one by one. A file that cannot be read, or that the program
/// fails on, is a problem of its own with its name; the others are answered all the same.
/// </summary>
internal sealed class EachFile
{
    private readonly List<CliProblem> _problems = [];

    /// <summary>Whether every file was answered.</summary>
    public bool AllAnswered => _problems.Count == 0;

    /// <summary>What was asked of each file that could be answered, in order; of another what is said in its place, if anything.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="answer">Answers a file.</param>
    /// <param name="instead">What stands for a file without an answer; null where nothing does.</param>
    public List<T> Of<T>(IEnumerable<string> paths, Func<string, T> answer, Func<string, CliProblem, T?> instead)
        where T : class
    {
        List<T> answers = [];
        foreach (var path in paths)
        {
            if ((Try(path, answer, out var problem) ?? instead(path, problem!)) is { } given)
            {
                answers.Add(given);
            }
        }

        return answers;
    }

    /// <summary>Tells the problems on standard error.</summary>
    public void Tell(Language language)
    {
        foreach (var problem in _problems)
        {
            Terminal.WriteError(problem.Render(language));
        }
    }

    private T? Try<T>(string path, Func<string, T> answer, out CliProblem? problem)
        where T : class
    {
        problem = null;
        try
        {
            return answer(path);
        }
        catch (CliProblem refused)
        {
            problem = refused;
        }
        catch (Exception fault)
        {
            problem = CliProblem.OfFault(fault, FileInput.Name(path));
        }

        _problems.Add(problem);
        return null;
    }
}

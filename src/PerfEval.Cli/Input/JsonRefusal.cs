using System.Collections.Generic;
using PerfEval.Cli.Texts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Input;

/// <summary>文件内容有误: makes a problem of what the reader found wrong, each error with its place in the document.</summary>
internal static class JsonRefusal
{
    private const int MostListed = 20;

    /// <summary>The problem.</summary>
    public static CliProblem Of(LocalizedText what, string path, EquatableList<JsonError> errors)
    {
        List<LocalizedText> reasons = [];
        for (var i = 0; i < errors.Count && i < MostListed; i++)
        {
            reasons.Add(new LocalizedText(errors[i].Message(Language.Chinese), errors[i].Message(Language.English)));
        }

        if (errors.Count > MostListed)
        {
            reasons.Add(CliText.MoreErrors.With(errors.Count - MostListed));
        }

        return new CliProblem(what, FileInput.Name(path), reasons, CliText.CorrectAndRetry.With(reasons.Count));
    }
}

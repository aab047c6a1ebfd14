using PerfEval.Cli.Texts;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>选定依据的文字: what the catalogue says of a selection, and what to do where it is not the one that was wanted.</summary>
internal static class SelectionText
{
    /// <summary>The reason in both languages.</summary>
    public static LocalizedText Of(StandardSelection selection, StandardQuery query) => Answer(selection, query).Because!;

    /// <summary>The whole answer of the catalogue.</summary>
    public static StandardQuery.Answer Answer(StandardSelection selection, StandardQuery query)
    {
        var answer = BuiltInStandards.Catalog.Explain(query, selection);
        return selection.Reason is SelectionReason.TableAsPrinted or SelectionReason.AsFiled
            ? answer with
            {
                Because = new LocalizedText(
                    answer.Because!.Chinese + CliText.NameOne.Chinese, answer.Because.English + " " + CliText.NameOne.English),
            }
            : answer;
    }
}

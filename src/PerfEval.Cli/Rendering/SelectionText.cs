using PerfEval.Cli.Texts;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>选定依据的文字: what the catalogue says of a selection, and what to do where it is not the one that was wanted.</summary>
internal static class SelectionText
{
    /// <summary>The reason in both languages.</summary>
    public static LocalizedText Of(StandardSelection selection, StandardQuery query)
    {
        var because = BuiltInStandards.Catalog.Explain(query, selection).Because!;
        return selection.Reason is SelectionReason.TableAsPrinted or SelectionReason.AsFiled
            ? new LocalizedText(because.Chinese + CliText.NameOne.Chinese, because.English + " " + CliText.NameOne.English)
            : because;
    }
}

using PerfEval.Cli.Texts;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>选定依据的文字: why a standard was taken, and what stood in the way of a nearer one.</summary>
internal static class SelectionText
{
    /// <summary>The reason in both languages.</summary>
    public static LocalizedText Of(StandardSelection selection, StandardQuery query)
    {
        var key = selection.Standard.Key;
        return selection.Reason switch
        {
            SelectionReason.NamedByCaller => CliText.NamedByCaller,
            SelectionReason.TableAsPrinted => CliText.TableAsPrinted,
            SelectionReason.ByForm => CliText.ByForm.With(query.Form ?? ""),
            SelectionReason.ByDefault => Joined(
                CliText.ByDefault.With(CliText.Of(query.Kind), CliText.Of(key.Region), query.Year!.Value.Year),
                query.Form is { } form && form != key.Form ? CliText.NoFormStandard.With(form) : null,
                query.Region is { } region && region != key.Region ? CliText.NoOwnDefault.With(CliText.Of(region)) : null),
            _ => Joined(
                CliText.AsFiled,
                query.Form is { } form ? CliText.NoFormStandard.With(form) : null,
                query.Year is null ? CliText.YearUnknown : null,
                query.Region is null ? CliText.RegionUnknown : null),
        };
    }

    private static LocalizedText Joined(params LocalizedText?[] parts) => new(
        string.Concat(System.Array.ConvertAll(parts, part => part?.Chinese)), string.Concat(System.Array.ConvertAll(parts, part => part?.English)));
}

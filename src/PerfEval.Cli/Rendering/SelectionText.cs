using System.Collections.Generic;
using PerfEval.Cli.Texts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json;
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
            SelectionReason.TableAsPrinted => Joined(CliText.TableAsPrinted, Candidates(query)),
            SelectionReason.ByForm => CliText.ByForm.With(query.Form ?? ""),
            SelectionReason.ByDefault => Joined(
                CliText.ByDefault.With(CliText.Of(query.Kind), CliText.Of(key.Region), query.Year!.Value.Year),
                query.Form is { } form && form != key.Form ? CliText.NoFormStandard.With(form) : null,
                query.Region is { } region && region != key.Region ? CliText.NoOwnDefault.With(CliText.Of(region)) : null,
                PassedOver(query, key.Region)),
            _ => Joined(
                CliText.AsFiled.With(CliText.Of(query.Kind)),
                query.Form is { } form ? CliText.NoFormStandard.With(form) : null,
                query.Year is null ? CliText.YearUnknown : null,
                query.Region is null ? CliText.RegionUnknown : null,
                PassedOver(query, null)),
        };
    }

    // the standards a table without a form may have been filled in by, and what speaks for each: its kind, its year, the region or one
    // around it
    private static LocalizedText? Candidates(StandardQuery query)
    {
        if (query.Year is null)
        {
            return CliText.NoCandidatesWithoutYear;
        }

        List<LocalizedText> candidates = [];
        foreach (var candidate in BuiltInStandards.Catalog.CandidatesFor(query))
        {
            var key = candidate.Standard.Key;
            candidates.Add(CliText.Candidate.With(
                candidate.Standard.Id, CliText.Of(key.Region), CliText.Of(key.Years), CliText.Of(query.Kind),
                candidate.IsDefault ? CliText.CandidateByDefault : CliText.CandidateByForm.With(candidate.Form ?? "")));
        }

        return candidates.Count == 0
            ? CliText.NoCandidates
            : Joined([CliText.CandidatesAre, .. candidates, query.Region is null ? CliText.RegionUnknown : null]);
    }

    // the standards of the region and of those above it, up to the one that was taken, and why none of them was
    private static LocalizedText? PassedOver(StandardQuery query, RegionCode? taken)
    {
        List<LocalizedText> reasons = [];
        for (var region = query.Region; region is { } at && at != taken; region = at.Parent)
        {
            foreach (var standard in BuiltInStandards.Catalog.Standards)
            {
                var key = standard.Key;
                if (key.Region == at && (key.Kind is null || key.Kind == query.Kind))
                {
                    reasons.Add(query.Year is not { } year || key.Years.Contains(year)
                        ? CliText.OnlyForItsForm.With(standard.Id, key.Form ?? "")
                        : CliText.OnlyForItsYears.With(standard.Id, CliText.Of(key.Years)));
                }
            }
        }

        return reasons.Count == 0 ? null : Joined([.. reasons]);
    }

    private static LocalizedText Joined(params LocalizedText?[] parts) => new(
        string.Concat(System.Array.ConvertAll(parts, part => part?.Chinese)),
        string.Concat(System.Array.ConvertAll(parts, part => part?.English)));
}

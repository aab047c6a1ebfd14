using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Cli.Rendering;

/// <summary>
/// 地址: where in the file that was read the places of a page stand, so that they are found there; nothing where it has no rows.
/// </summary>
/// <param name="of">The address of a place; null where none is known.</param>
internal sealed class Addresses(Func<Place, CellAddress?>? of)
{
    // as many as are taken in at a glance; --all lists every one
    private const int MostShort = 3;

    /// <summary>The row of the file a place stands in; null where that is not known.</summary>
    public int? RowOf(Place place) => of?.Invoke(place)?.Row;

    /// <summary>Where a finding stands: （自评表!F12）, the first few of many; empty where that is not known.</summary>
    public string Short(Finding finding, Language language)
    {
        var all = In(finding);
        var shown = Joined(all.GetRange(0, Math.Min(all.Count, MostShort)), language);
        var text = all.Count > MostShort ? CliText.AndMore.Fill(language, shown, all.Count) : shown;
        return text.Length == 0 ? "" : CliText.InBrackets.Fill(language, text);
    }

    /// <summary>Every address of a finding; empty where none is known.</summary>
    public string All(Finding finding, Language language) => Joined(In(finding), language);

    private List<CellAddress> In(Finding finding) => of is null ? [] : [.. finding.Places.Select(of).OfType<CellAddress>().Distinct()];

    // the name of a sheet stands once: 自评表!F12、F13
    private static string Joined(List<CellAddress> addresses, Language language)
    {
        var texts = addresses.Select((address, i) =>
        {
            var text = address.Text(language);
            return i > 0 && address.Grid is { } grid && addresses[i - 1].Grid == grid ? text[(grid.Length + 1)..] : text;
        });
        return string.Join(language == Language.Chinese ? "、" : ", ", texts);
    }
}

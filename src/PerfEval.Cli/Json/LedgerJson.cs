using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;

namespace PerfEval.Cli.Json;

/// <summary>失分账 as JSON.</summary>
internal static class LedgerJson
{
    /// <summary>Writes the member <c>ledger</c>.</summary>
    public static void Write(Utf8JsonWriter writer, PointsLedger ledger, Language language) => writer.Object("ledger", () =>
    {
        writer.Points("full", ledger.Full);
        writer.Objects("entries", ledger.Entries, entry =>
        {
            writer.WriteString("name", entry.Name);
            writer.WriteString("place", PlacePointer.Of(entry.Place));
            writer.Points("lostAtBest", entry.AtBest);
            writer.Points("lostAtWorst", entry.AtWorst);
            writer.Object("cause", () => ArgumentJson.WriteRemark(writer, entry.Cause, language));
        });
        writer.Range("total", ledger.Total);
    });
}

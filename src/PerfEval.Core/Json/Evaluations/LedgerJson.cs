using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>失分账: where points were lost and why; full points less these is the total, at both ends.</summary>
internal static class LedgerJson
{
    public static PointsLedger.Entry? Read(JsonCursor cursor, RecordIn record)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var place = record.Place(members.Required("place"));
        var atBest = PointsJson.Read(members.Required("lostAtBest"));
        var atWorst = PointsJson.Read(members.Required("lostAtWorst"));
        var cause = RemarkJson.Read(members.Required("cause"));
        return members.Close() ? new PointsLedger.Entry(name!, place!, atBest!.Value, atWorst!.Value, cause!) : null;
    }

    public static void Write(RecordOut record, PointsLedger.Entry entry)
    {
        record.Json.WriteString("name", entry.Name);
        record.Place("place", entry.Place);
        record.Points("lostAtBest", entry.AtBest);
        record.Points("lostAtWorst", entry.AtWorst);
        record.Sentence("cause", entry.Cause);
    }
}

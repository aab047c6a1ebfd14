using NodaTime.Text;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>已接受的发现: whose report, the finding as it was accepted, why, by whom and when; each with the names of its own places.</summary>
internal static class AcceptedFindingJson
{
    public static AcceptedFinding? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var places = new RecordIn(members.Optional("labels"));
        var subject = members.Required("subject").Text();
        var year = members.Optional("fiscalYear").Year();
        var finding = FindingJson.Read(members.Required("finding"), places);
        var (reason, by) = (members.Required("reason").Text(), members.Required("by").Text());
        var day = members.Required("on").Day();
        if (members.IsSound)
        {
            places.CheckLabels();
        }

        return members.Close() ? new AcceptedFinding(subject!, year, finding!, reason!, by!, day!.Value) : null;
    }

    public static void Write(RecordOut record, AcceptedFinding accepted)
    {
        var json = record.Json;
        json.WriteString("subject", accepted.Subject);
        if (accepted.FiscalYear is { } year)
        {
            json.Digits("fiscalYear", year.ToString());
        }

        json.WriteStartObject("finding");
        FindingJson.Write(record, accepted.Finding);
        json.WriteEndObject();
        json.WriteString("reason", accepted.Reason);
        json.WriteString("by", accepted.By);
        json.WriteString("on", LocalDatePattern.Iso.Format(accepted.On));
        record.Labels();
    }
}

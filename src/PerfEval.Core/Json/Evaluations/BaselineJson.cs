using System.Collections.Generic;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>已接受发现的清单: the findings of any number of reports that somebody accepted, one entry each.</summary>
internal static class BaselineJson
{
    public const string Kind = "baseline";

    public static IReadOnlyList<AcceptedFinding>? Read(JsonMembers members)
    {
        var accepted = members.Required("accepted").List(AcceptedFindingJson.Read);
        return members.Close() ? [.. accepted] : null;
    }

    public static byte[] Write(EquatableList<AcceptedFinding> accepted, Language? texts) =>
        DocumentWriter.Indented(accepted, (json, entries) =>
        {
            json.WriteStartObject();
            DocumentWriter.Head(json, Kind);
            WriteList(new RecordOut(json, texts), "accepted", entries);
            json.WriteEndObject();
        });

    /// <summary>A list of entries, each with the names of its own places: those of two reports have the same pointers.</summary>
    public static void WriteList(RecordOut record, string name, EquatableList<AcceptedFinding> entries) =>
        record.Objects(name, entries, entry => AcceptedFindingJson.Write(record.Apart(), entry));
}

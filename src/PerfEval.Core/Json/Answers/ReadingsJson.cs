using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Published;

namespace PerfEval.Core.Json.Answers;

/// <summary>
/// 读取结果: of each document what was read and where it stands, what was assumed, not read and not stated, and the report itself.
/// </summary>
internal static class ReadingsJson
{
    public static byte[] Of(IEnumerable<KeyValuePair<string, PublishedReading>> readings, Language? texts) =>
        AnswerDocument.Of("readings", texts, record =>
    {
        record.Json.WriteStartArray("readings");
        foreach (var (file, reading) in readings)
        {
            // the places of two reports have the same pointers: each names its own
            record.Json.WriteStartObject();
            Write(record.Apart(), file, reading);
            record.Json.WriteEndObject();
        }

        record.Json.WriteEndArray();
    });

    private static void Write(RecordOut record, string file, PublishedReading reading)
    {
        var json = record.Json;
        json.WriteString("file", file);
        record.Objects("facts", reading.Facts, fact =>
        {
            json.WriteString("name", fact.Name);
            json.WriteString("value", fact.Value);
            if (fact.Place is { } place)
            {
                record.Place("place", place);
            }

            Spot(record, fact.Spot);
            if (fact.ReadAs is { } assumed)
            {
                record.Sentence("assumed", assumed);
            }
        });
        record.Objects("notRead", reading.Unread, passage =>
        {
            Spot(record, passage.Spot);
            json.WriteNumber("figures", passage.Figures);
            if (passage.Why is { } why)
            {
                record.Sentence("why", why);
            }
        });
        json.WriteStartArray("notStated");
        foreach (var place in reading.NotStated)
        {
            record.Place(place);
        }

        json.WriteEndArray();
        json.WriteStartObject("figures");
        json.WriteNumber("read", reading.FiguresRead);
        json.WriteNumber("notRead", reading.FiguresUnread);
        json.WriteNumber("marks", reading.Marks);
        json.WriteEndObject();
        record.Objects("findings", reading.Findings, finding => FindingJson.Write(record, finding));
        json.WritePropertyName("report");
        RawJson.Write(json, ReportDocument.Format.Canonical(reading.Report));
        record.Labels();
    }

    private static void Spot(RecordOut record, TextSpot spot)
    {
        if (spot.Line is { } line)
        {
            record.Json.WriteNumber("line", line);
        }

        record.Json.WriteString("quote", spot.Quote);
        if (spot.Address is { } address)
        {
            record.Json.WriteStartObject("at");
            AddressJson.Write(record, address);
            record.Json.WriteEndObject();
        }
    }
}

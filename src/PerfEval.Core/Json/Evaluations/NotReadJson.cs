using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 未读取的内容: what was filed and is not in the result: unreadable cells, unknown columns and members, text kept aside. It repeats the findings
/// for readers who only check whether something was left out.
/// </summary>
internal static class NotReadJson
{
    private static readonly FindingCode[] Codes =
        [FindingCodes.CellUnreadable, FindingCodes.MemberUnknown, FindingCodes.KeptAside, FindingCodes.ColumnNotRecognised];

    private static readonly LocalizedText Otherwise = new("notRead 应与检查发现一致。", "What was not read is what the findings say of it.");

    public static void Write(RecordOut record, EquatableList<Finding> findings) => record.Objects("notRead", Of(findings), entry =>
    {
        record.Json.WriteString("code", entry.Code.ToString());
        record.Place("place", entry.Place);
        record.Json.WriteStartArray("what");
        foreach (var word in entry.What)
        {
            record.Json.WriteStringValue(word);
        }

        record.Json.WriteEndArray();
    });

    /// <summary>Checks that the list agrees with the findings; it may be left out.</summary>
    /// <param name="cursor">The list.</param>
    /// <param name="findings">The findings; null where they are wrong, so that the list cannot be checked.</param>
    /// <param name="record">What the record is read with.</param>
    public static void Check(JsonCursor cursor, EquatableList<Finding>? findings, RecordIn record)
    {
        var before = cursor.Session.ErrorCount;
        var read = cursor.List(entry => Read(entry, record));
        if (findings is { } known && !cursor.IsNothing && cursor.Session.ErrorCount == before && read != Of(known))
        {
            cursor.Error(JsonErrorKind.Refused, Otherwise);
        }
    }

    private static EquatableList<Entry> Of(EquatableList<Finding> findings)
    {
        List<Entry> entries = [];
        foreach (var finding in findings.Where(finding => Codes.Contains(finding.Code)))
        {
            List<string> words = [];
            foreach (var argument in finding.Arguments)
            {
                Collect(argument.Value, words);
            }

            entries.Add(new Entry(finding.Code, finding.Place, words.ToEquatableList()));
        }

        return entries.ToEquatableList();
    }

    // the words of the paper among what the finding names
    private static void Collect(ArgumentValue value, List<string> words)
    {
        if (value is ArgumentValue.Text text)
        {
            words.Add(text.Value);
        }
        else if (value is ArgumentValue.Several several)
        {
            foreach (var one in several.Values)
            {
                Collect(one, words);
            }
        }
    }

    private static Entry? Read(JsonCursor cursor, RecordIn record)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var code = FindingJson.ReadCode(members.Required("code"));
        var place = record.Place(members.Required("place"));
        var what = members.Required("what").List(word => word.Text());
        return members.Close() ? new Entry(code!.Value, place!, what) : null;
    }

    private sealed record Entry(FindingCode Code, Place Place, EquatableList<string> What);
}

using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>择优计分的指标组.</summary>
internal static class GroupJson
{
    public static IndicatorGroup? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var indicators = members.Required("members").List(CursorValues.Text);
        var counted = members.Required("counted").Count();
        return members.Close()
            ? cursor.Build(() => new IndicatorGroup(name!, indicators, counted!.Value), "指标组至少两个成员且不重名，计分个数不少于 1 且少于成员数。")
            : null;
    }

    public static void Write(Utf8JsonWriter writer, IndicatorGroup group)
    {
        writer.WriteStartObject();
        writer.WriteString("name", group.Name);
        writer.Array("members", group.Members, static (w, member) => w.WriteStringValue(member));
        writer.Digits("counted", DecimalText.Format(group.Counted, 0));
        writer.WriteEndObject();
    }
}

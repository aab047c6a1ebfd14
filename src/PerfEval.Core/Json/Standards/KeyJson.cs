using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>适用范围: an absent form or kind means any.</summary>
internal static class KeyJson
{
    public static StandardKey? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var form = members.Optional("form").Text();
        var kind = StandardWords.Subject.Read(members.Optional("kind"));
        var region = members.Required("region").Region();
        var years = ReadYears(members.Required("years"));
        var isDefault = members.Required("isDefault").Boolean();
        return members.Close() ? new StandardKey(form, kind, region!.Value, years!, isDefault!.Value) : null;
    }

    public static void Write(Utf8JsonWriter writer, StandardKey key)
    {
        writer.WriteStartObject();
        writer.Text("form", key.Form);
        writer.Text("kind", key.Kind is { } kind ? StandardWords.Subject.WordOf(kind) : null);
        writer.WriteString("region", key.Region.ToString());
        writer.Member("years", key.Years, WriteYears);
        writer.WriteBoolean("isDefault", key.IsDefault);
        writer.WriteEndObject();
    }

    private static YearRange? ReadYears(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var from = members.Required("from").Year();
        var to = members.Optional("to").Year();
        return members.Close() ? cursor.Build(() => new YearRange(from!.Value, to), "适用年度的终止不得早于起始。") : null;
    }

    private static void WriteYears(Utf8JsonWriter writer, YearRange years)
    {
        writer.WriteStartObject();
        writer.Digits("from", years.From.ToString());
        if (years.To is { } to)
        {
            writer.Digits("to", to.ToString());
        }

        writer.WriteEndObject();
    }
}

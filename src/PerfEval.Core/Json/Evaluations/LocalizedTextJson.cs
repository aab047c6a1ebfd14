using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>双语文本: both languages, always.</summary>
internal static class LocalizedTextJson
{
    public static LocalizedText? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var chinese = members.Required("zh").Text();
        var english = members.Required("en").Text();
        return members.Close() ? new LocalizedText(chinese!, english!) : null;
    }

    public static void Write(Utf8JsonWriter writer, LocalizedText text)
    {
        writer.WriteStartObject();
        writer.WriteString("zh", text.Chinese);
        writer.WriteString("en", text.English);
        writer.WriteEndObject();
    }
}

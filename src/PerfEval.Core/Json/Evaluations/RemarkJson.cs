using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>说明: a sentence by its key and what it names. A key of a later version is kept, and rendered as itself.</summary>
internal static class RemarkJson
{
    public static Remark? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        if (!cursor.Session.EnterSentence())
        {
            cursor.Error(JsonErrorKind.TooDeep, Expected.AtMost(Limits.MaxSentenceDepth));
            return null;
        }

        var key = members.Required("key").Text();
        var arguments = members.Optional("arguments").List(ArgumentJson.Read);
        cursor.Session.LeaveSentence();
        return members.Close() ? new Remark(key!, arguments) : null;
    }

    public static void Write(Utf8JsonWriter writer, Remark remark)
    {
        writer.WriteStartObject();
        writer.WriteString("key", remark.Key);
        writer.ArrayIfAny("arguments", remark.Arguments, ArgumentJson.Write);
        writer.WriteEndObject();
    }
}

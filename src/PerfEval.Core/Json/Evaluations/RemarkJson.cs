using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 说明: a sentence by its key and what it names; its text, where it stands, is rendered from these. A key of a later version is kept, and
/// rendered as itself.
/// </summary>
internal static class RemarkJson
{
    public static Remark? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var remark = Read(cursor, members);
        return members.Close() ? remark : null;
    }

    /// <summary>Reads a sentence from members that stand beside others; null, with an error, where they do not make one.</summary>
    public static Remark? Read(JsonCursor cursor, JsonMembers members)
    {
        if (!cursor.Session.EnterSentence())
        {
            cursor.Error(JsonErrorKind.TooDeep, Expected.AtMost(Limits.MaxSentenceDepth));
            members.Optional("key").PassOver();
            members.Optional("arguments").PassOver();
            members.Rendered("text");
            return null;
        }

        var key = members.Required("key").Text();
        var arguments = members.Optional("arguments").List(ArgumentJson.Read);
        members.Rendered("text");
        cursor.Session.LeaveSentence();
        return key is null ? null : new Remark(key, arguments);
    }

    public static void Write(Utf8JsonWriter writer, Remark remark)
    {
        writer.WriteStartObject();
        WriteMembers(writer, remark);
        writer.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter writer, Remark remark)
    {
        writer.WriteString("key", remark.Key);
        writer.ArrayIfAny("arguments", remark.Arguments, ArgumentJson.Write);
    }
}

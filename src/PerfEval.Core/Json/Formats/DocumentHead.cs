using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>The two members every document starts with, its schema and its kind, and how they are judged before anything else.</summary>
internal sealed class DocumentHead(string kind)
{
    public const string Schema = "perfeval/1";

    private static readonly LocalizedText ThisSchema = new(Schema, Schema);

    private readonly LocalizedText _thisKind = new(kind, $"a '{kind}'");

    /// <summary>Whether a document is of this schema and kind, wherever its members say so.</summary>
    /// <param name="json">On the first name; a copy, so that the reader stays there.</param>
    public bool Fits(JsonInput json)
    {
        var (schema, found) = (false, false);
        var (hasSchema, hasKind) = (false, false);
        for (; json.Reader.TokenType == JsonTokenType.PropertyName && !(hasSchema && hasKind); json.Reader.Read())
        {
            var isSchema = !hasSchema && json.Reader.ValueTextEquals("schema"u8);
            var isKind = !hasKind && json.Reader.ValueTextEquals("kind"u8);
            json.Reader.Read();
            if (isSchema)
            {
                (hasSchema, schema) = (true, Says(ref json, "schema", Schema, JsonErrorKind.WrongSchema, ThisSchema));
            }
            else if (isKind)
            {
                (hasKind, found) = (true, Says(ref json, "kind", kind, JsonErrorKind.WrongKind, _thisKind));
            }
            else
            {
                json.Skip();
            }
        }

        Require(ref json, hasSchema, "schema");
        Require(ref json, hasKind, "kind");
        return schema && found;
    }

    private static bool Says(ref JsonInput json, string member, string word, JsonErrorKind problem, LocalizedText expected)
    {
        var token = json.Reader.TokenType;
        if (token == JsonTokenType.String && json.Reader.ValueTextEquals(word))
        {
            return true;
        }

        if (token == JsonTokenType.Null)
        {
            json.Context.Error(JsonErrorKind.MissingMember, member, null, member, json.Start);
            return false;
        }

        var kind = token == JsonTokenType.String ? problem : JsonErrorKind.WrongType;
        json.Context.Error(kind, member, kind == problem ? expected : Expected.Text, json.Found(kind), json.Start);
        json.Skip();
        return false;
    }

    private static void Require(ref JsonInput json, bool isThere, string member)
    {
        if (!isThere)
        {
            json.Context.Error(JsonErrorKind.MissingMember, member, null, member, json.Path.ObjectStart);
        }
    }
}

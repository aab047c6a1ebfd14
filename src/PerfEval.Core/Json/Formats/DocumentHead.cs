using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>What distinguishes a document of one kind from others, checked before anything else.</summary>
internal abstract class DocumentHead
{
    /// <summary>Whether a document is of this kind; reports an error where it is not.</summary>
    /// <param name="json">On the first value of the document; a copy, so that the reader stays there.</param>
    public abstract bool Fits(JsonInput json);
}

/// <summary>The two members every document of the library's own schema starts with, its schema and its kind.</summary>
internal sealed class SchemaHead(string kind) : DocumentHead
{
    /// <summary>The schema of the library's documents.</summary>
    public const string Schema = "perfeval/1";

    private static readonly LocalizedText ThisSchema = new(Schema, Schema);

    private readonly LocalizedText _thisKind = new(kind, $"a '{kind}'");

    /// <inheritdoc/>
    public override bool Fits(JsonInput json)
    {
        if (json.Reader.TokenType != JsonTokenType.StartObject)
        {
            return json.Fail(JsonErrorKind.WrongType, Expected.Object);
        }

        json.Reader.Read();
        var (schema, found) = (false, false);
        var (hasSchema, hasKind) = (false, false);
        for (; json.Reader.TokenType == JsonTokenType.PropertyName && !(hasSchema && hasKind); json.Reader.Read())
        {
            var isSchema = !hasSchema && json.Is("schema"u8);
            var isKind = !hasKind && json.Is("kind"u8);
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

using System;
using System.Collections.Generic;

namespace PerfEval.Core.Json.Formats;

/// <summary>模式: the JSON schema (2020-12) of a kind of document, each kind of object defined once.</summary>
internal sealed class SchemaBook
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly Dictionary<string, object> _named = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Definition Define)> _open = [];

    private delegate void Definition(ref JsonOutput output);

    /// <summary>The schema of documents whose root has this table.</summary>
    public static byte[] Of(ObjectShape root)
    {
        using var buffer = new PooledBuffer();
        var output = new JsonOutput(buffer, true);
        new SchemaBook().Write(ref output, root);
        output.EndDocument();
        return buffer.Written.ToArray();
    }

    /// <summary>Refers to the definition of a kind of object.</summary>
    /// <exception cref="InvalidOperationException">Two kinds of objects have one name.</exception>
    public void Refer(ref JsonOutput output, ObjectShape shape) =>
        Refer(ref output, shape.Name, shape, (ref JsonOutput definition) => Define(ref definition, shape));

    /// <summary>Refers to the definition of a family of objects.</summary>
    /// <exception cref="InvalidOperationException">Two kinds of objects have one name.</exception>
    public void Refer<T>(ref JsonOutput output, string name, UnionFormat<T> union)
        where T : class => Refer(ref output, name, union, (ref JsonOutput definition) => union.Describe(ref definition, this));

    /// <summary>Writes the keywords of a kind of object.</summary>
    public void Define(ref JsonOutput output, ObjectShape shape)
    {
        Schemas.Type(ref output, "object");
        if (!shape.AllowsUnknown)
        {
            output.Name("additionalProperties");
            output.Boolean(false);
        }

        output.Name("properties");
        output.BeginObject();
        foreach (var member in shape.Members)
        {
            output.Name(member);
            DefineMember(ref output, member);
        }

        output.EndObject();
        WriteRequired(ref output, shape);
    }

    private void Write(ref JsonOutput output, ObjectShape root)
    {
        output.BeginObject();
        output.Name("$schema");
        output.Text(Dialect);
        Refer(ref output, root);
        output.Name("$defs");
        output.BeginObject();
        while (_open.TryDequeue(out var open))
        {
            output.Name(open.Name);
            output.BeginObject();
            open.Define(ref output);
            output.EndObject();
        }

        output.EndObject();
        output.EndObject();
    }

    private void Refer(ref JsonOutput output, string name, object kind, Definition define)
    {
        if (_named.TryAdd(name, kind))
        {
            _open.Enqueue((name, define));
        }
        else if (_named[name] != kind)
        {
            throw new InvalidOperationException($"Two kinds of objects are called '{name}'.");
        }

        output.Name("$ref");
        output.Text("#/$defs/" + name);
    }

    // null is absent
    private void DefineMember(ref JsonOutput output, MemberShape member)
    {
        output.BeginObject();
        if (member.About.Length > 0)
        {
            output.Name("description");
            output.Text(member.About);
        }

        if (member.IsRequired)
        {
            member.Describe(ref output, this);
        }
        else
        {
            Schemas.BeginAnyOf(ref output);
            output.Element();
            output.BeginObject();
            member.Describe(ref output, this);
            output.EndObject();
            Schemas.NullElement(ref output);
            output.EndArray();
        }

        output.EndObject();
    }

    private static void WriteRequired(ref JsonOutput output, ObjectShape shape)
    {
        if (!Array.Exists(shape.Members, member => member.IsRequired))
        {
            return;
        }

        output.Name("required");
        output.BeginArray();
        foreach (var member in shape.Members)
        {
            if (member.IsRequired)
            {
                output.Element();
                output.Text(member.Name);
            }
        }

        output.EndArray();
    }
}

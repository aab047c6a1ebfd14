using System;
using System.Collections.Generic;
using System.Text.Json;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// A value that is not read. A duplicate member in it is an error at any
/// depth, as everywhere, since it is unknown which of the two was meant.
/// </summary>
internal static class UnreadValue
{
    private static readonly ObjectShape AnyObject = new Unknown();
    private static readonly ListShape AnyList = new(null, null);

    /// <summary>Passes over the value at hand.</summary>
    public static void PassOver(ref JsonInput json)
    {
        switch (json.Reader.TokenType)
        {
            case JsonTokenType.StartObject:
                json.Path.Enter(AnyObject, json.Start);
                PassOverMembers(ref json);
                json.Path.Leave();
                break;
            case JsonTokenType.StartArray:
                json.Path.Enter(AnyList);
                for (var i = 0; json.Reader.Read() && json.Reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    json.Path.At(i, json.Start);
                    PassOver(ref json);
                }

                json.Path.Leave();
                break;
            default:
                json.Skip();
                break;
        }
    }

    private static void PassOverMembers(ref JsonInput json)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (json.Reader.Read() && json.Reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.Name();
            json.Reader.Read();
            if (names.Add(name))
            {
                json.Path.At(name);
                PassOver(ref json);
            }
            else
            {
                json.Context.Error(JsonErrorKind.DuplicateMember, name, null, name, json.Start);
                json.Skip();
            }
        }
    }

    private sealed class Unknown() : ObjectShape("", []);
}

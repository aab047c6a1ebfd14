using System;
using System.Collections.Generic;
using System.Text.Json;

namespace PerfEval.Core.Fuzzing.Tests.Mutation;

/// <summary>Where the values of a JSON text stand, as far as it can be followed.</summary>
internal static class JsonSpans
{
    /// <summary>A value, and where the member it belongs to begins: the same place for an element of a list.</summary>
    internal readonly record struct Span(int MemberStart, int Start, int End, bool IsMember, bool IsScalar);

    public static List<Span> Of(ReadOnlySpan<byte> utf8)
    {
        List<Span> spans = [];
        var open = new Stack<(int MemberStart, int Start, bool IsMember)>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 200 });
        var member = -1;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        member = start;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((member < 0 ? start : member, start, member >= 0));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        var (from, began, isMember) = open.Pop();
                        spans.Add(new Span(from, began, (int)reader.BytesConsumed, isMember, false));
                        break;
                    default:
                        spans.Add(new Span(member < 0 ? start : member, start, (int)reader.BytesConsumed, member >= 0, true));
                        break;
                }

                member = -1;
            }
        }
        catch (JsonException)
        {
            // the values before the break are worth as much
        }

        return spans;
    }
}

using System;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>What the elements of a list are in a report, and which of their members holds what the paper calls them.</summary>
internal sealed class ListShape(ReportPart? part, string? label)
{
    public ReportPart? Part => part;

    /// <summary>What the paper calls the element that begins at a byte; null where it has no label.</summary>
    public string? LabelOf(ReadOnlySpan<byte> document, int start)
    {
        if (label is null)
        {
            return null;
        }

        var reader = new Utf8JsonReader(document[start..], new JsonReaderOptions { MaxDepth = Limits.MaxDepth });
        string? found = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isLabel = reader.ValueTextEquals(label);
            reader.Read();
            if (isLabel)
            {
                found = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return found;
    }
}

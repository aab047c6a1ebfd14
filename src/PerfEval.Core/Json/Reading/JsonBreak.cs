using System;
using System.Text.Json;
using System.Text.Unicode;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Reading;

/// <summary>Finds where a text stops being one JSON document, so that what is parsed afterwards cannot fail.</summary>
internal static class JsonBreak
{
    /// <summary>The first break, with its pointer, line and column; null where the text is a whole document.</summary>
    public static JsonError? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Limits.MaxDocumentBytes)
        {
            return new JsonError(JsonErrorKind.TooLarge, "", Expected.AtMost(Limits.MaxDocumentBytes));
        }

        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return new JsonError(JsonErrorKind.Empty, "");
        }

        if (!Utf8.IsValid(utf8))
        {
            var (badLine, badColumn) = new LineCounter(utf8).MoveTo(ValidPrefix(utf8));
            return new JsonError(JsonErrorKind.NotUtf8, "", Line: badLine, Column: badColumn);
        }

        var walker = new JsonWalker(utf8);
        if (Walk(ref walker, utf8) is not { } broken)
        {
            return null;
        }

        var offset = broken.Kind switch
        {
            JsonErrorKind.Truncated => utf8.Length,
            JsonErrorKind.TooDeep or JsonErrorKind.TooLong or JsonErrorKind.BrokenText => walker.TokenStart,
            _ => walker.Consumed,
        };
        var (line, column) = new LineCounter(utf8).MoveTo((int)Math.Min(offset, utf8.Length));
        return new JsonError(
            broken.Kind,
            walker.IsComplete ? "" : walker.Pointer(),
            broken.Limit is { } limit ? Expected.AtMost(limit) : null,
            Line: line,
            Column: column);
    }

    private static (JsonErrorKind Kind, int? Limit)? Walk(ref JsonWalker walker, ReadOnlySpan<byte> utf8)
    {
        try
        {
            while (walker.Step())
            {
                if (walker.Depth > Limits.MaxDepth)
                {
                    return (JsonErrorKind.TooDeep, Limits.MaxDepth);
                }

                if (walker.Exceeded() is { } most)
                {
                    return (JsonErrorKind.TooLong, most);
                }
            }

            return walker.IsComplete || IsBareNumber(utf8) ? null : (JsonErrorKind.Truncated, null);
        }
        catch (JsonException)
        {
            return (walker.IsComplete ? JsonErrorKind.TrailingContent : JsonErrorKind.Malformed, null);
        }
        catch (InvalidOperationException)
        {
            return (JsonErrorKind.BrokenText, null);
        }
    }

    // a number alone might always go on, so the walker never calls it complete
    private static bool IsBareNumber(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int ValidPrefix(ReadOnlySpan<byte> utf8)
    {
        var valid = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        return valid;
    }
}

using System;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>
/// A document being read: its tokens, its bytes, the way to the value at hand, and what the reading collects. Passed by reference; a copy
/// looks ahead.
/// </summary>
internal ref struct JsonInput(ReadOnlySpan<byte> document, ReadContext context)
{
    public readonly ReadOnlySpan<byte> Document = document;
    public readonly ReadContext Context = context;
    public readonly DocumentPath Path = context.Path;
    public Utf8JsonReader Reader = new(document, new JsonReaderOptions { MaxDepth = Limits.MaxDepth });

    /// <summary>The first byte of the token at hand; a document has at most <see cref="Limits.MaxDocumentBytes"/>.</summary>
    public readonly int Start => (int)Reader.TokenStartIndex;

    /// <summary>Leaves the value at hand unread. Text in it that is not a sequence of characters is found nevertheless.</summary>
    /// <exception cref="InvalidOperationException">A text or a name of it is broken or too long.</exception>
    public void Skip()
    {
        if (Reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            RequireText();
            return;
        }

        var depth = Reader.CurrentDepth;
        while (Reader.Read() && Reader.CurrentDepth > depth)
        {
            RequireText();
        }
    }

    /// <summary>Whether the name or the text at hand is this one, however it is spelt.</summary>
    public readonly bool Is(ReadOnlySpan<byte> utf8) =>
        Reader.ValueIsEscaped ? Reader.ValueTextEquals(utf8) : Reader.ValueSpan.SequenceEqual(utf8);

    /// <summary>The name of the member at hand.</summary>
    public readonly string Name()
    {
        RequireText();
        return Reader.GetString()!;
    }

    /// <summary>Reports an error about the value at hand, which stays at hand.</summary>
    public readonly void Error(JsonErrorKind kind, LocalizedText? expected = null) =>
        Context.Error(kind, null, expected, Found(kind), Start);

    /// <summary>Reports an error about a member of the object at hand whose value begins at a byte.</summary>
    public readonly void Error(JsonErrorKind kind, MemberShape member, LocalizedText? expected, int start) =>
        Context.Error(kind, member.Name, expected, At(start).Found(kind), start);

    /// <summary>Reports an error about a value that was passed before it turned out to be wrong.</summary>
    public readonly void ErrorAt(JsonErrorKind kind, LocalizedText? expected, int start) =>
        Context.ErrorAt(kind, expected, At(start).Found(kind), start);

    /// <summary>Reports an error about the value at hand and skips it.</summary>
    /// <returns>False, always: nothing was read.</returns>
    public bool Fail(JsonErrorKind kind, LocalizedText? expected)
    {
        Error(kind, expected);
        Skip();
        return false;
    }

    /// <summary>
    /// The value at hand, short enough for a message. A text of the wrong type keeps its quotation marks: "2020" is not 2020.
    /// </summary>
    public readonly string Found(JsonErrorKind kind)
    {
        if (Reader.TokenType == JsonTokenType.Null)
        {
            return "null";
        }

        var isText = Reader.TokenType == JsonTokenType.String;
        var text = isText ? Reader.GetString()! : Raw();
        var cut = text.Length <= 60 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[58]) ? 58 : 59), "…");
        return isText && kind == JsonErrorKind.WrongType ? $"\"{cut}\"" : cut;
    }

    /// <summary>The text at hand, or the bytes of any other value.</summary>
    public readonly string Text() => Reader.TokenType == JsonTokenType.String ? Reader.GetString()! : Raw();

    /// <summary>The text at hand, or the bytes of any other value and of an empty text.</summary>
    public readonly string FullText() =>
        Reader.TokenType == JsonTokenType.String && Reader.GetString() is { Length: > 0 } text ? text : Raw();

    /// <summary>The same document with the value that begins at a byte at hand.</summary>
    public readonly JsonInput At(int start)
    {
        var input = new JsonInput(Document[start..], Context);
        input.Reader.Read();
        return input;
    }

    private readonly string Raw()
    {
        var copy = this;
        copy.Skip();
        return Encoding.UTF8.GetString(Document[Start..(int)copy.Reader.BytesConsumed]);
    }

    private readonly void RequireText()
    {
        if (Reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return;
        }

        var isName = Reader.TokenType == JsonTokenType.PropertyName && Reader.ValueSpan.Length > Limits.MaxNameCharacters;
        if (Reader.ValueIsEscaped || isName)
        {
            if (Reader.GetString()!.Length > Limits.MaxNameCharacters && isName)
            {
                throw new InvalidOperationException("The name is too long.");
            }
        }
        else if (!Utf8.IsValid(Reader.ValueSpan))
        {
            throw new InvalidOperationException("The text is not UTF-8.");
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Reading;

/// <summary>
/// Steps through the tokens of a text and knows the pointer of each, so that an error can state where the document is broken.
/// </summary>
internal ref struct JsonWalker
{
    private readonly List<Frame> _frames;
    private Utf8JsonReader _reader;

    public JsonWalker(ReadOnlySpan<byte> utf8)
    {
        // not the final block: an early end is then no exception but a reader that wants more
        _reader = new Utf8JsonReader(
            utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = Limits.MaxDepth + 1 }));
        _frames = [];
    }

    public readonly JsonTokenType Token => _reader.TokenType;

    public readonly long TokenStart => _reader.TokenStartIndex;

    public readonly long Consumed => _reader.BytesConsumed;

    public readonly int Depth => _frames.Count;

    /// <summary>How many characters the token may have at most; null where it has no more.</summary>
    public readonly int? Exceeded()
    {
        var most = Token switch
        {
            JsonTokenType.PropertyName => Limits.MaxNameCharacters,
            JsonTokenType.String or JsonTokenType.Number => Limits.MaxCellCharacters,
            _ => int.MaxValue,
        };
        // a character takes a byte or more
        return _reader.ValueSpan.Length > most && Characters() > most ? most : null;
    }

    /// <summary>Whether the first value and all it holds have been read.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether the token is a value or the start of one.</summary>
    public readonly bool IsValue => Token is not (JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject);

    /// <summary>Reads a token; false at the end of the text.</summary>
    /// <exception cref="JsonException">The text is not JSON at this position.</exception>
    /// <exception cref="InvalidOperationException">A string in it is not a sequence of characters.</exception>
    public bool Step()
    {
        if (!_reader.Read())
        {
            return false;
        }

        switch (_reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                // a name beyond the limit is reported at its object
                var name = _reader.GetString()!;
                _frames[^1] = new Frame(name.Length > Limits.MaxNameCharacters ? null : name, -1);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                BeginValue();
                _frames.Add(new Frame(null, -1));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _frames.RemoveAt(_frames.Count - 1);
                break;
            default:
                BeginValue();
                if (_reader.ValueIsEscaped)
                {
                    _ = _reader.GetString();
                }

                break;
        }

        IsComplete = _frames.Count == 0;
        return true;
    }

    /// <summary>The pointer of the value at hand, or of the last one before a break.</summary>
    public readonly string Pointer()
    {
        var text = new StringBuilder();
        // the frame just opened has no member yet and adds nothing
        foreach (var frame in _frames)
        {
            if (frame.Name is not null || frame.Index >= 0)
            {
                JsonPointer.AppendSegment(text, frame.Name ?? frame.Index.ToString(CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    private readonly int Characters() => Token == JsonTokenType.Number ? _reader.ValueSpan.Length : _reader.GetString()!.Length;

    private readonly void BeginValue()
    {
        if (_frames.Count > 0 && _frames[^1].Name is null)
        {
            _frames[^1] = new Frame(null, _frames[^1].Index + 1);
        }
    }

    private readonly record struct Frame(string? Name, int Index);
}

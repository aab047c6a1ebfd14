using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>文字: the text of a cell.</summary>
internal sealed class TextGrammar() : CellGrammar<string>("cell.text")
{
    public override LocalizedText Expected => Reading.Expected.Text;

    public override JsonErrorKind? Read(ref JsonInput json, out string value)
    {
        var isText = json.Reader.TokenType == JsonTokenType.String;
        value = isText ? json.Reader.GetString()! : "";
        return isText ? null : JsonErrorKind.WrongType;
    }

    public override bool IsPlain(ref PlainInput json) => json.TakeText();

    public override void Write(ref JsonOutput output, string value) => output.Text(value);

    public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "string");
}

/// <summary>是否: true or false.</summary>
internal sealed class BooleanGrammar : Grammar<bool>
{
    public override LocalizedText Expected => Reading.Expected.Boolean;

    public override JsonErrorKind? Read(ref JsonInput json, out bool value)
    {
        value = json.Reader.TokenType == JsonTokenType.True;
        return value || json.Reader.TokenType == JsonTokenType.False ? null : JsonErrorKind.WrongType;
    }

    public override bool IsPlain(ref PlainInput json) => json.Take("true"u8) || json.Take("false"u8);

    public override void Write(ref JsonOutput output, bool value) => output.Boolean(value);

    public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "boolean");
}

/// <summary>Whether a text is a value of a type, and that value.</summary>
internal delegate bool TextParser<V>(string text, out V value);

/// <summary>A value that stands in a document as a text with a form of its own: a date, a code, an amount with its unit.</summary>
internal sealed class ParsedGrammar<V>(LocalizedText expected, TextParser<V> parse, System.Func<V, string> format) : Grammar<V>
{
    public override LocalizedText Expected => expected;

    public override JsonErrorKind? Read(ref JsonInput json, out V value)
    {
        value = default!;
        if (json.Reader.TokenType != JsonTokenType.String)
        {
            return JsonErrorKind.WrongType;
        }

        return parse(json.Reader.GetString()!, out value) ? null : JsonErrorKind.InvalidText;
    }

    public override void Write(ref JsonOutput output, V value) => output.Text(format(value));

    public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "string");
}

/// <summary>日期: a day.</summary>
internal sealed class DateGrammar() : CellGrammar<NodaTime.LocalDate>("cell.date")
{
    public override JsonErrorKind? Read(ref JsonInput json, out NodaTime.LocalDate value)
    {
        value = default;
        if (json.Reader.TokenType != JsonTokenType.String)
        {
            return JsonErrorKind.WrongType;
        }

        return NodaTime.Text.LocalDatePattern.Iso.Parse(json.Reader.GetString()!).TryGetValue(default, out value) && value.Year >= 1
            ? null
            : JsonErrorKind.InvalidText;
    }

    // a day that every month has; the others are for the reader
    public override bool IsPlain(ref PlainInput json) => json.TryText(out var text)
        && json[text] is [var y1, var y2, var y3, var y4, (byte)'-', var m1, var m2, (byte)'-', var d1, var d2]
        && Two(y1, y2) >= 1 && Two(y3, y4) >= 0 && Two(m1, m2) is >= 1 and <= 12 && Two(d1, d2) is >= 1 and <= 28;

    // less than 0 where they are not digits
    private static int Two(byte tens, byte ones) =>
        tens is >= (byte)'0' and <= (byte)'9' && ones is >= (byte)'0' and <= (byte)'9' ? ((tens - '0') * 10) + ones - '0' : -1;

    public override void Write(ref JsonOutput output, NodaTime.LocalDate value) =>
        output.Text(NodaTime.Text.LocalDatePattern.Iso.Format(value));

    public override void Describe(ref JsonOutput output)
    {
        Schemas.Type(ref output, "string");
        output.Name("format");
        output.Text("date");
    }
}

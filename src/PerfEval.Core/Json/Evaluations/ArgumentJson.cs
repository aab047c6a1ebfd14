using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>参数: a typed value under its kind, and the named ones a sentence is made of.</summary>
internal static class ArgumentJson
{
    private enum Kind
    {
        Text,
        Count,
        Amount,
        Score,
        Share,
        Quantity,
        Date,
        Term,
        Several,
        Sentence,
    }

    private static readonly WordTable<Kind> Kinds = new(
        ("text", Kind.Text), ("count", Kind.Count), ("amount", Kind.Amount), ("score", Kind.Score), ("share", Kind.Share),
        ("quantity", Kind.Quantity), ("date", Kind.Date), ("term", Kind.Term), ("several", Kind.Several), ("sentence", Kind.Sentence));

    public static Argument? Read(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var value = ReadValue(members);
        return members.Close() ? new Argument(name!, value!) : null;
    }

    public static void Write(Utf8JsonWriter writer, Argument argument)
    {
        writer.WriteStartObject();
        writer.WriteString("name", argument.Name);
        WriteValue(writer, argument.Value);
        writer.WriteEndObject();
    }

    /// <summary>A value without a name.</summary>
    public static ArgumentValue? ReadElement(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var value = ReadValue(members);
        return members.Close() ? value : null;
    }

    /// <summary>A value without a name.</summary>
    public static void WriteElement(Utf8JsonWriter writer, ArgumentValue value)
    {
        writer.WriteStartObject();
        WriteValue(writer, value);
        writer.WriteEndObject();
    }

    private static ArgumentValue? ReadValue(JsonMembers members)
    {
        if (Kinds.Read(members.Required("kind")) is not { } kind)
        {
            return null;
        }

        var cursor = members.Required("value");
        switch (kind)
        {
            case Kind.Text:
                return cursor.Text() is { } text ? new ArgumentValue.Text(text) : null;
            case Kind.Term:
                return cursor.Text() is { } key ? new ArgumentValue.Term(key) : null;
            case Kind.Count:
                return ReadCount(cursor);
            case Kind.Amount:
                var unit = EvaluationWords.AmountUnit.Read(members.Required("amountUnit"));
                return unit is { } u && cursor.Amount(u) is { } money ? new ArgumentValue.Amount(money, u) : null;
            case Kind.Score:
                return ReadScore(cursor, members.Optional("minimumDecimals"));
            case Kind.Share:
                return ReadShare(cursor, members.Optional("decimals"));
            case Kind.Quantity:
                return cursor.Measure(members.Unit()) is { } measure ? new ArgumentValue.Quantity(measure) : null;
            case Kind.Date:
                return ReadDate(cursor);
            case Kind.Several:
                return new ArgumentValue.Several(cursor.List(ReadElement));
            case Kind.Sentence:
                return RemarkJson.Read(cursor) is { } remark ? new ArgumentValue.Sentence(remark) : null;
            default:
                throw new UnreachableException();
        }
    }

    private static ArgumentValue.Score? ReadScore(JsonCursor cursor, JsonCursor decimalsCursor)
    {
        var (points, decimals) = (PointsJson.ReadRange(cursor), decimalsCursor.Count() ?? 0);
        if (!ArgumentValue.Score.IsInRange(decimals))
        {
            decimalsCursor.Error(JsonErrorKind.OutOfRange, Expected.Of("cell.count"));
            return null;
        }

        return points is { } range ? new ArgumentValue.Score(range, decimals) : null;
    }

    private static ArgumentValue.Share? ReadShare(JsonCursor cursor, JsonCursor decimalsCursor)
    {
        var (ratio, decimals) = (cursor.Ratio(), decimalsCursor.Count() ?? ShownDecimals.Least);
        if (!ArgumentValue.Share.IsInRange(decimals))
        {
            decimalsCursor.Error(JsonErrorKind.OutOfRange, Expected.Of("cell.count"));
            return null;
        }

        return ratio is { } share ? new ArgumentValue.Share(share, decimals) : null;
    }

    private static ArgumentValue.Count? ReadCount(JsonCursor cursor)
    {
        if (cursor.Is(JsonValueKind.Number) && cursor.Element.TryGetInt64(out var count))
        {
            return new ArgumentValue.Count(count);
        }

        if (!cursor.IsNothing)
        {
            cursor.Error(JsonErrorKind.WrongType, Expected.Of("cell.count"));
        }

        return null;
    }

    private static ArgumentValue.Date? ReadDate(JsonCursor cursor) =>
        cursor.Day() is { } date ? new ArgumentValue.Date(date) : null;

    private static void WriteValue(Utf8JsonWriter writer, ArgumentValue value)
    {
        switch (value)
        {
            case ArgumentValue.Text text:
                Head(Kind.Text);
                writer.WriteStringValue(text.Value);
                break;
            case ArgumentValue.Term term:
                Head(Kind.Term);
                writer.WriteStringValue(term.Key);
                break;
            case ArgumentValue.Count count:
                Head(Kind.Count);
                writer.Digits(count.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case ArgumentValue.Amount amount:
                Head(Kind.Amount);
                writer.Digits(amount.Value.Number(amount.Unit));
                writer.WriteString("amountUnit", EvaluationWords.AmountUnit.WordOf(amount.Unit));
                break;
            case ArgumentValue.Score score:
                Head(Kind.Score);
                PointsJson.WriteRange(writer, score.Value);
                writer.Digits("minimumDecimals", score.MinimumDecimals.ToString(CultureInfo.InvariantCulture));
                break;
            case ArgumentValue.Share share:
                Head(Kind.Share);
                writer.WriteStringValue(RatioText.Of(share.Value));
                if (share.Decimals != ShownDecimals.Least)
                {
                    writer.Digits("decimals", share.Decimals.ToString(CultureInfo.InvariantCulture));
                }

                break;
            case ArgumentValue.Quantity quantity:
                Head(Kind.Quantity);
                writer.Digits(quantity.Value.Number);
                writer.Text("unit", quantity.Value.Unit.IsNone ? null : quantity.Value.Unit.Symbol);
                break;
            case ArgumentValue.Date date:
                Head(Kind.Date);
                writer.WriteStringValue(LocalDatePattern.Iso.Format(date.Value));
                break;
            case ArgumentValue.Several several:
                Head(Kind.Several);
                WriteSeveral(writer, several);
                break;
            case ArgumentValue.Sentence sentence:
                Head(Kind.Sentence);
                RemarkJson.Write(writer, sentence.Value);
                break;
            default:
                throw new UnreachableException();
        }

        void Head(Kind kind)
        {
            writer.WriteString("kind", Kinds.WordOf(kind));
            writer.WritePropertyName("value");
        }
    }

    private static void WriteSeveral(Utf8JsonWriter writer, ArgumentValue.Several several)
    {
        writer.WriteStartArray();
        foreach (var value in several.Values)
        {
            WriteElement(writer, value);
        }

        writer.WriteEndArray();
    }
}

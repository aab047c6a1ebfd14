using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Json;

/// <summary>参数: the typed values of findings and sentences as JSON.</summary>
internal static class ArgumentJson
{
    /// <summary>Writes the members of a sentence: its key, its text, its values.</summary>
    public static void WriteRemark(Utf8JsonWriter writer, Remark remark, Language language)
    {
        writer.WriteString("key", remark.Key);
        writer.WriteString("text", remark.Render(language));
        WriteArguments(writer, remark.Arguments, language);
    }

    /// <summary>Writes values by name.</summary>
    public static void WriteArguments(Utf8JsonWriter writer, EquatableList<Argument> arguments, Language language) => writer.Object("arguments", () =>
    {
        foreach (var argument in arguments)
        {
            Write(writer, argument.Name, argument.Value, language);
        }
    });

    private static void Write(Utf8JsonWriter writer, string name, ArgumentValue value, Language language)
    {
        switch (value)
        {
            case ArgumentValue.Count count:
                writer.WriteNumber(name, count.Value);
                break;
            case ArgumentValue.Score score:
                writer.Range(name, score.Value);
                break;
            case ArgumentValue.Share share:
                writer.Ratio(name, share.Value);
                break;
            case ArgumentValue.Amount amount:
                Measured(writer, name, amount.Value.Number(amount.Unit), amount.Unit.Symbol());
                break;
            case ArgumentValue.Quantity quantity:
                Measured(writer, name, Digits(quantity.Value), quantity.Value.Unit.ToString());
                break;
            case ArgumentValue.Sentence sentence:
                writer.Object(name, () => WriteRemark(writer, sentence.Value, language));
                break;
            case ArgumentValue.Several several:
                writer.WriteStartArray(name);
                foreach (var one in several.Values)
                {
                    writer.WriteStringValue(one.Render(language));
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteString(name, value.Render(language));
                break;
        }
    }

    private static void Measured(Utf8JsonWriter writer, string name, string digits, string unit) => writer.Object(name, () =>
    {
        writer.Number("value", digits);
        writer.WriteString("unit", unit);
    });

    private static string Digits(Measure measure) => measure.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

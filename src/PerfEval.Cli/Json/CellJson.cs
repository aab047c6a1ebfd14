using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Cli.Json;

/// <summary>指标值与完成值 as JSON: kind, comparator, value, unit, low, high, date, text, as documents write them, with the text as printed.</summary>
internal static class CellJson
{
    /// <summary>A target.</summary>
    public static void Target(Utf8JsonWriter writer, string name, TargetValue target) => writer.Object(name, () =>
    {
        switch (target)
        {
            case TargetValue.Quantity quantity:
                writer.WriteString("kind", "quantity");
                Sign(writer, quantity.Comparator);
                Measure(writer, quantity.Value);
                break;
            case TargetValue.Range range:
                writer.WriteString("kind", "range");
                writer.Number("low", range.Low.Number);
                writer.Number("high", range.High.Number);
                Unit(writer, range.Low.Unit);
                break;
            case TargetValue.Deadline deadline:
                writer.WriteString("kind", "deadline");
                writer.WriteString("date", deadline.By.ToString());
                break;
            case TargetValue.NotBefore start:
                writer.WriteString("kind", "notBefore");
                writer.WriteString("date", start.From.ToString());
                break;
            case TargetValue.Wording wording:
                writer.WriteString("kind", "wording");
                writer.WriteString("text", wording.Words);
                break;
            default:
                writer.WriteString("kind", target is TargetValue.NotApplicable ? "notApplicable" : "unstated");
                break;
        }

        Raw(writer, target.Text);
    });

    /// <summary>An actual value.</summary>
    public static void Actual(Utf8JsonWriter writer, string name, ActualValue actual) => writer.Object(name, () =>
    {
        switch (actual)
        {
            case ActualValue.Quantity quantity:
                writer.WriteString("kind", "quantity");
                Measure(writer, quantity.Value);
                break;
            case ActualValue.Bound bound:
                writer.WriteString("kind", "bound");
                Sign(writer, bound.Comparator);
                Measure(writer, bound.Value);
                break;
            case ActualValue.Date date:
                writer.WriteString("kind", "date");
                writer.WriteString("date", date.On.ToString());
                break;
            case ActualValue.Asserted asserted:
                writer.WriteString("kind", "asserted");
                writer.WriteString("text", asserted.Words);
                writer.WriteNumber("tier", asserted.Tier);
                break;
            case ActualValue.Wording wording:
                writer.WriteString("kind", "wording");
                writer.WriteString("text", wording.Words);
                break;
            default:
                writer.WriteString("kind", actual is ActualValue.NotApplicable ? "notApplicable" : "unstated");
                break;
        }

        Raw(writer, actual.Text);
    });

    private static void Sign(Utf8JsonWriter writer, Comparator? comparator)
    {
        if (comparator is { } sign)
        {
            writer.WriteString("comparator", sign.Sign());
        }
    }

    private static void Measure(Utf8JsonWriter writer, Measure measure)
    {
        writer.Number("value", measure.Number);
        Unit(writer, measure.Unit);
    }

    private static void Unit(Utf8JsonWriter writer, MeasureUnit unit)
    {
        if (!unit.IsNone)
        {
            writer.WriteString("unit", unit.Symbol);
        }
    }

    private static void Raw(Utf8JsonWriter writer, string text)
    {
        if (text.Length > 0)
        {
            writer.WriteString("raw", text);
        }
    }
}

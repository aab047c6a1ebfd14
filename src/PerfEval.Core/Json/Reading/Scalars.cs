using System;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Reading;

/// <summary>Reads a value from its JSON form: null where it could be read, else what is wrong.</summary>
internal delegate JsonErrorKind? ScalarReader<T>(JsonElement element, out T value);

/// <summary>
/// The JSON form of each single value. Numbers are read from their digits as written: the
/// framework's own decimal reader keeps fewer digits than it accepts, without an error.
/// </summary>
internal static class Scalars
{
    public static JsonErrorKind? Amount(JsonElement element, AmountUnit unit, out Money value)
    {
        value = default;
        return Digits(element, out var digits)
            ?? (Money.TryParseNumber(digits, unit, out value) ? null : Beyond(digits, unit.Decimals()));
    }

    /// <summary>Computed points, which as sums may leave the range of a filed cell.</summary>
    public static JsonErrorKind? Sum(JsonElement element, out Points value)
    {
        value = default;
        if (Digits(element, out var digits) is { } problem)
        {
            return problem;
        }

        // so many that sums and differences of them still fit
        const long Most = 1_000_000_000_000_000_000;
        var read = DecimalText.TryParseScaled(digits, Amounts.Points.Decimals, out var units) && units >= -Most && units <= Most;
        value = read ? Amounts.Points.FromSum(units) : default;
        return read ? null : Beyond(digits, Amounts.Points.Decimals);
    }

    public static JsonErrorKind? Measure(JsonElement element, MeasureUnit unit, out Measure value)
    {
        value = default;
        return Digits(element, out var digits)
            ?? (Amounts.Measure.TryParseNumber(digits, unit, out value) ? null : Beyond(digits, Amounts.Measure.Decimals));
    }

    public static JsonErrorKind? Count(JsonElement element, out int value)
    {
        value = 0;
        if (Digits(element, out var digits) is { } problem)
        {
            return problem;
        }

        var read = DecimalText.TryParseScaled(digits, 0, out var number) && number >= int.MinValue && number <= int.MaxValue;
        value = read ? (int)number : 0;
        return read ? null : Beyond(digits, 0);
    }

    public static JsonErrorKind? Year(JsonElement element, out FiscalYear value)
    {
        var problem = Count(element, out var year);
        var fits = problem is null && year is >= 1 and <= 9998;
        value = fits ? new FiscalYear(year) : default;
        return problem ?? (fits ? null : JsonErrorKind.OutOfRange);
    }

    public static JsonErrorKind? Ratio(JsonElement element, out Ratio value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Number
            ? Digits(element, out var digits) ?? (Amounts.Ratio.TryParse(digits, null, out value) ? null : Beyond(digits, 12))
            : Text(element, out var text) ?? (Amounts.Ratio.TryParse(text, null, out value) ? null : JsonErrorKind.InvalidText);
    }

    public static JsonErrorKind? Day(JsonElement element, out LocalDate value)
    {
        value = default;
        return Text(element, out var text)
            ?? (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value) ? null : JsonErrorKind.InvalidText);
    }

    public static JsonErrorKind? Text(JsonElement element, out string value)
    {
        value = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
        return element.ValueKind == JsonValueKind.String ? null : JsonErrorKind.WrongType;
    }

    private static JsonErrorKind? Digits(JsonElement element, out string digits)
    {
        digits = element.ValueKind == JsonValueKind.Number ? element.GetRawText() : "";
        if (element.ValueKind != JsonValueKind.Number)
        {
            return JsonErrorKind.WrongType;
        }

        return digits.AsSpan().ContainsAny('e', 'E') ? JsonErrorKind.NumberNotPlain : null;
    }

    // why a plain number could not be taken: too many decimals, or too large
    private static JsonErrorKind Beyond(string digits, int decimals)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && digits.AsSpan(point + 1).TrimEnd('0').Length > decimals ? JsonErrorKind.DigitsLost : JsonErrorKind.OutOfRange;
    }
}

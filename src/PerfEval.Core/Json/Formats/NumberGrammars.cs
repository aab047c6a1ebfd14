using System;
using System.Text;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Formats;

/// <summary>分数: points, of at most four decimals.</summary>
internal sealed class PointsGrammar() : CellGrammar<Points>("cell.points")
{
    public override JsonErrorKind? Read(ref JsonInput json, out Points value)
    {
        value = default;
        return PlainNumber.Read(ref json, Points.Decimals, out var units) ?? (
            Points.TryFromTenThousandths(units, out value) ? null : JsonErrorKind.OutOfRange);
    }

    /// <summary>Passes a plain number of points; see <see cref="Format{V}.IsPlain"/>.</summary>
    public static bool TryPass(ref PlainInput json, out Points value)
    {
        value = default;
        return json.TryNumber(Points.Decimals, out var units) && Points.TryFromTenThousandths(units, out value);
    }

    public override bool IsPlain(ref PlainInput json) => TryPass(ref json, out _);

    public override void Write(ref JsonOutput output, Points value) => output.Number(value.TenThousandths, Points.Decimals);

    public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "number");
}

/// <summary>个数: a whole number.</summary>
internal sealed class CountGrammar() : CellGrammar<int>("cell.count")
{
    public override JsonErrorKind? Read(ref JsonInput json, out int value)
    {
        var problem = PlainNumber.Read(ref json, 0, out var number);
        problem ??= number >= int.MinValue && number <= int.MaxValue ? null : JsonErrorKind.OutOfRange;
        value = problem is null ? (int)number : 0;
        return problem;
    }

    public override bool IsPlain(ref PlainInput json) => json.TryNumber(0, out var number) && number is >= int.MinValue and <= int.MaxValue;

    public override void Write(ref JsonOutput output, int value) => output.Number(value, 0);

    public override void Describe(ref JsonOutput output) => Schemas.Integer(ref output, int.MinValue, int.MaxValue);
}

/// <summary>年度: a fiscal year.</summary>
internal sealed class YearGrammar() : CellGrammar<FiscalYear>("cell.year")
{
    public override JsonErrorKind? Read(ref JsonInput json, out FiscalYear value)
    {
        var problem = PlainNumber.Read(ref json, 0, out var year);
        problem ??= year >= 1 && year <= 9998 ? null : JsonErrorKind.OutOfRange;
        value = problem is null ? new FiscalYear((int)year) : default;
        return problem;
    }

    /// <summary>Passes a plain year; see <see cref="Format{V}.IsPlain"/>.</summary>
    public static bool TryPass(ref PlainInput json, out FiscalYear value)
    {
        var isYear = json.TryNumber(0, out var year) && year is >= 1 and <= 9998;
        value = isYear ? new FiscalYear((int)year) : default;
        return isYear;
    }

    public override bool IsPlain(ref PlainInput json) => TryPass(ref json, out _);

    public override void Write(ref JsonOutput output, FiscalYear value) => output.Number(value.Year, 0);

    public override void Describe(ref JsonOutput output) => Schemas.Integer(ref output, 1, 9998);
}

/// <summary>金额 under a head that names its unit.</summary>
internal sealed class AmountGrammar() : CellGrammar<Money>("cell.amount")
{
    public override JsonErrorKind? Read(ref JsonInput json, out Money value)
    {
        value = default;
        return PlainNumber.Read(ref json, json.Context.AmountUnit.Decimals(), out var fen) ?? (
            Money.TryFromFen(fen, out value) ? null : JsonErrorKind.OutOfRange);
    }

    /// <summary>Passes a plain amount; see <see cref="Format{V}.IsPlain"/>.</summary>
    public static bool TryPass(ref PlainInput json, out Money value)
    {
        value = default;
        return json.TryNumber(json.AmountDecimals, out var fen) && Money.TryFromFen(fen, out value);
    }

    public override bool IsPlain(ref PlainInput json) => TryPass(ref json, out _);

    public override void Write(ref JsonOutput output, Money value) => output.Number(value.Fen, output.AmountUnit.Decimals());

    public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "number");
}

/// <summary>
/// The number of a measure, in millionths; its limit depends on the unit beside it, which may stand later.
/// </summary>
internal sealed class MeasureNumberGrammar() : CellGrammar<Int128>("cell.measure")
{
    public override JsonErrorKind? Read(ref JsonInput json, out Int128 value) => PlainNumber.Read(ref json, Measure.Decimals, out value);

    public override bool IsPlain(ref PlainInput json) => json.TryNumber(Measure.Decimals, out _);

    public override void Write(ref JsonOutput output, Int128 value) => output.Number(value, Measure.Decimals);

    public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "number");
}

/// <summary>执行率, as printed; a bare number is a rate printed without its sign.</summary>
internal sealed class RateGrammar() : CellGrammar<PrintedRate>("cell.rate")
{
    public override JsonErrorKind? Read(ref JsonInput json, out PrintedRate value)
    {
        value = default;
        switch (json.Reader.TokenType)
        {
            case JsonTokenType.String:
                return PrintedRate.TryParse(json.Reader.GetString(), null, out value) ? null : JsonErrorKind.InvalidText;
            case JsonTokenType.Number when json.Reader.ValueSpan.ContainsAny((byte)'e', (byte)'E'):
                return JsonErrorKind.NumberNotPlain;
            case JsonTokenType.Number:
                return PrintedRate.TryParse(Encoding.UTF8.GetString(json.Reader.ValueSpan), null, out value)
                    ? null
                    : JsonErrorKind.OutOfRange;
            default:
                return JsonErrorKind.WrongType;
        }
    }

    // such as 98.53%; what else a rate may be is for the reader
    public override bool IsPlain(ref PlainInput json)
    {
        var text = json.TryText(out var range) ? json[range] : default;
        if (text.Length is < 2 or > 7 || text[^1] != (byte)'%')
        {
            return false;
        }

        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text[..^1] : text[..point];
        var fraction = point < 0 ? "0"u8 : text[(point + 1)..^1];
        return whole.Length is >= 1 and <= 3 && fraction.Length is 1 or 2
            && !whole.ContainsAnyExceptInRange((byte)'0', (byte)'9') && !fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    public override void Write(ref JsonOutput output, PrintedRate value) => output.Text(value.ToString());

    public override void Describe(ref JsonOutput output) => Schemas.TextOrNumber(ref output);
}

/// <summary>比率, as a text (90%, 2/37) or a number.</summary>
internal sealed class RatioGrammar : Grammar<Ratio>
{
    // the decimals a ratio written as a number may have
    private const int Decimals = 12;

    public override LocalizedText Expected => Reading.Expected.Ratio;

    public override JsonErrorKind? Read(ref JsonInput json, out Ratio value)
    {
        value = default;
        if (json.Reader.TokenType == JsonTokenType.String)
        {
            return Ratio.TryParse(json.Reader.GetString(), null, out value) ? null : JsonErrorKind.InvalidText;
        }

        if (json.Reader.TokenType != JsonTokenType.Number)
        {
            return JsonErrorKind.WrongType;
        }

        if (json.Reader.ValueSpan.ContainsAny((byte)'e', (byte)'E'))
        {
            return JsonErrorKind.NumberNotPlain;
        }

        return Ratio.TryParse(Encoding.UTF8.GetString(json.Reader.ValueSpan), null, out value)
            ? null
            : PlainNumber.Read(ref json, Decimals, out _) ?? JsonErrorKind.OutOfRange;
    }

    public override void Write(ref JsonOutput output, Ratio value) => output.Text(ExactPercent.Of(value));

    public override void Describe(ref JsonOutput output) => Schemas.TextOrNumber(ref output);
}

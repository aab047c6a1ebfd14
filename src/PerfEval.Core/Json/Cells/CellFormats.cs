using System;
using System.Collections.Frozen;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Cells;

/// <summary>The kinds of cells of a report: numbers are written as plain digits without trailing zeros, dates and rates as text.</summary>
internal static class CellFormats
{
    private static readonly FrozenDictionary<AmountUnit, CellFormat<Money>> Amounts = Enum.GetValues<AmountUnit>().ToFrozenDictionary(unit => unit, AmountIn);

    public static CellFormat<Points> Points { get; } = new("cell.points", Scalars.Points, (w, v) => w.Digits(v.ToString()));

    public static CellFormat<int> Count { get; } = new("cell.count", Scalars.Count, (w, v) => w.Digits(DecimalText.Format(v, 0)));

    public static CellFormat<FiscalYear> Year { get; } = new("cell.year", Scalars.Year, (w, v) => w.Digits(v.ToString()));

    public static CellFormat<PrintedRate> Rate { get; } = new("cell.rate", Scalars.Rate, (w, v) => w.WriteStringValue(v.ToString()));

    public static CellFormat<LocalDate> Date { get; } = new("cell.date", Scalars.Date, (w, v) => w.WriteStringValue(LocalDatePattern.Iso.Format(v)));

    public static CellFormat<string> Text { get; } = new("cell.text", Scalars.Text, (w, v) => w.WriteStringValue(v));

    /// <summary>Amounts under a head that names their unit.</summary>
    public static CellFormat<Money> Amount(AmountUnit unit) => Amounts[unit];

    private static CellFormat<Money> AmountIn(AmountUnit unit) => new(
        "cell.amount",
        (JsonElement element, out Money value) => Scalars.Amount(element, unit, out value),
        (w, v) => w.Digits(v.Number(unit)));
}

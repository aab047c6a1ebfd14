using NodaTime;
using NodaTime.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Formats;

/// <summary>The formats of single values.</summary>
internal static class Values
{
    public static TextFormat Text { get; } = new();

    public static ListFormat<string> Texts { get; } = new(Text);

    public static ValueFormat<bool> Boolean { get; } = new(new BooleanGrammar());

    public static ValueFormat<int> Count { get; } = new(new CountGrammar());

    public static ValueFormat<Points> Points { get; } = new(new PointsGrammar());

    public static ValueFormat<PrintedRate> Rate { get; } = new(new RateGrammar());

    public static ValueFormat<Ratio> Ratio { get; } = new(new RatioGrammar());

    public static ValueFormat<FiscalYear> Year { get; } = new(new YearGrammar());

    public static ValueFormat<LocalDate> Date { get; } = new(new DateGrammar());

    /// <summary>An amount under a head that names its unit.</summary>
    public static ValueFormat<Money> Amount { get; } = new(new AmountGrammar());

    /// <summary>An amount with its unit, as a text.</summary>
    public static ValueFormat<Money> AmountText { get; } = new(new ParsedGrammar<Money>(
        Expected.Amount, static (string text, out Money value) => Money.TryParse(text, null, out value), static value => value.ToString()));

    /// <summary>A number with its unit, as a text.</summary>
    public static ValueFormat<Measure> MeasureText { get; } = new(new ParsedGrammar<Measure>(
        Expected.Measure, static (string text, out Measure value) =>
            Measure.TryParse(text, null, out value), static value => value.ToString()));

    public static ValueFormat<MeasureInterval> Interval { get; } = new(new ParsedGrammar<MeasureInterval>(
        Expected.Interval, static (string text, out MeasureInterval value) =>
            MeasureInterval.TryParse(text, null, out value!), static value => value.ToString()));

    /// <summary>A day or a month.</summary>
    public static ParsedGrammar<FiledDate> FiledDateGrammar { get; } = new(
        Expected.FiledDate, static (string text, out FiledDate value) =>
            Indicators.FiledDate.TryParse(text, null, out value), static value => value.ToString());

    public static ValueFormat<FiledDate> FiledDate { get; } = new(FiledDateGrammar);

    public static ValueFormat<RegionCode> Region { get; } = new(new ParsedGrammar<RegionCode>(
        Expected.Region, static (string text, out RegionCode value) =>
            RegionCode.TryParse(text, null, out value), static value => value.ToString()));

    public static ValueFormat<YearMonth> Month { get; } = new(new ParsedGrammar<YearMonth>(
        Expected.Month, static (string text, out YearMonth value) =>
            YearMonthPattern.Iso.Parse(text).TryGetValue(default, out value), YearMonthPattern.Iso.Format));

    /// <summary>A day of any year.</summary>
    public static ValueFormat<AnnualDate> DayOfYear { get; } = new(new ParsedGrammar<AnnualDate>(
        Expected.DayOfYear, static (string text, out AnnualDate value) =>
            AnnualDatePattern.Iso.Parse(text).TryGetValue(default, out value), AnnualDatePattern.Iso.Format));
}

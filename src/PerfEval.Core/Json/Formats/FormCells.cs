using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;

namespace PerfEval.Core.Json.Formats;

/// <summary>The formats of cells of a form.</summary>
internal static class FormCells
{
    public static CellFormat<string> Text { get; } = new("textCell", new TextGrammar());

    public static CellFormat<Points> Points { get; } = new("pointsCell", new PointsGrammar());

    public static CellFormat<int> Count { get; } = new("countCell", new CountGrammar());

    public static CellFormat<FiscalYear> Year { get; } = new("yearCell", new YearGrammar());

    public static CellFormat<LocalDate> Date { get; } = new("dateCell", new DateGrammar());

    public static CellFormat<PrintedRate> Rate { get; } = new("rateCell", new RateGrammar());

    /// <summary>Amounts under a head that names their unit.</summary>
    public static CellFormat<Money> Amount { get; } = new("amountCell", new AmountGrammar());
}

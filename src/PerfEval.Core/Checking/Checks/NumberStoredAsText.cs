using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.NumberStoredAsText"/>.</summary>
/// <remarks>
/// The cause of a wrong total (PE3105, PE1103), which is told here and not there. Only a spreadsheet says how it keeps a number.
/// </remarks>
internal sealed class NumberStoredAsText : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.NumberStoredAsText, Severity.Warning, FindingConcern.Result, "B7",
        chinese: new(
            "数字存为文本未计入合计",
            "{column}填 {stated}，各行相加为 {sum}；差的 {missing} 恰为存为文本的数：{texts}。",
            "电子表格求和时跳过存为文本的数，合计因此少算。",
            "请把这些数改为数值，再重新求和。"),
        english: new(
            "a number stored as text was not added",
            "The {column} says {stated}, its lines make {sum}; the missing {missing} is just what is stored as text: {texts}.",
            "A spreadsheet's sum passes over numbers stored as text.",
            "Turn them into numbers and add up again."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noTextNumbers");
        if (!context.Notes.HasTextNumbers)
        {
            return;
        }

        LookAtScores(context, sink);
        foreach (var column in CheckContext.Columns)
        {
            LookAtAmounts(context, sink, column);
        }
    }

    private static void LookAtScores(CheckContext context, CheckSink sink)
    {
        if (!context.Report.Claims.TotalScore.TryGetValue(out var total) || ClaimedTotals.SumOfClaims(context) is not { } sum)
        {
            return;
        }

        List<Points> texts =
        [
            .. context.ScoredCells()
                .Where(cell => cell.Claim.HasValue && context.Notes.IsTextNumber(PlaceOf(context, cell.Line)))
                .Select(cell => cell.Claim.Value),
        ];
        if (texts.Count == 0)
        {
            return;
        }

        sink.Looked();
        if (sum - total == texts.Aggregate(Points.Zero, (added, one) => added + one) && sum != total)
        {
            sink.FindOf(
                Severity.Warning, "score", CheckContext.ClaimsPlace.Then(ReportPart.TotalScore), total - sum,
                Argument.Term("column", "text.totalScore"), Argument.Of("stated", total), Argument.Of("sum", sum),
                Argument.Of("missing", sum - total), Argument.Of("texts", texts.Select(one => one.ToString())));
        }
    }

    // the score of execution stands in its line of the funding table
    private static Place PlaceOf(CheckContext context, ScoredLine line) =>
        (line.Kind == LineKind.Execution
            ? PlaceOfScored(context) ?? line.Place
            : line.Place).Then(ReportPart.ScoreCell);

    private static Place? PlaceOfScored(CheckContext context)
    {
        foreach (var row in context.FundingLines)
        {
            if (ReferenceEquals(row.Line, context.Funding?.ScoredLine))
            {
                return row.Place;
            }
        }

        return null;
    }

    private static void LookAtAmounts(CheckContext context, CheckSink sink, FundingColumn column)
    {
        List<Money> texts = [];
        foreach (var row in context.FundingLines)
        {
            if (!row.IsTotal && row.Line.Cell(column).TryGetValue(out var amount)
                && context.Notes.IsTextNumber(row.Place.Then(CheckContext.PartOf(column))))
            {
                texts.Add(amount);
            }
        }

        if (texts.Count == 0)
        {
            return;
        }

        sink.Looked();
        if (context.AmountOf(column) is FundingAmount.Conflicting conflict
            && Money.TrySum([.. texts, conflict.StatedTotal], out var whole) && whole == conflict.Sum)
        {
            sink.FindOf(
                Severity.Warning, column.Key(), PlaceOfTotal(column), null,
                Argument.Term("column", column.Key()), Argument.Of("stated", conflict.StatedTotal, context.FundingUnit),
                Argument.Of("sum", conflict.Sum, context.FundingUnit),
                Argument.Of("missing", conflict.Sum - conflict.StatedTotal, context.FundingUnit),
                Argument.Of("texts", texts.Select(amount => amount.ToString(context.FundingUnit))));
        }
    }

    private static Place PlaceOfTotal(FundingColumn column) =>
        CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(CheckContext.PartOf(column));
}

public static partial class CheckCodes
{
    /// <summary>数字存为文本未计入合计: a total is short by just the numbers that a spreadsheet keeps as text.</summary>
    public static FindingCode NumberStoredAsText { get; } = new(4105);
}

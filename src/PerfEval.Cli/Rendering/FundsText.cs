using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>资金的一行: the three amounts of the year and the rate, filed beside recomputed.</summary>
internal static class FundsText
{
    /// <summary>The line; empty where the form has no such table.</summary>
    public static string Of(Assessment assessment, Language language)
    {
        if (assessment.Report.Funding is not { } table)
        {
            return "";
        }

        var tolerance = assessment.Standard.Tolerances.Value.Amount;
        var unit = FundingUnit.Of(table);
        var symbol = unit is { } known ? " " + known.Symbol() : CliText.UnitUnknown.In(language);
        return CliText.Joined(
            CliText.Separator,
            language,
            Amount(CliText.OpeningIs, FundingColumn.OpeningBudget, symbol),
            Amount(CliText.FullYearIs, FundingColumn.FullYearBudget, symbol),
            Amount(CliText.ExecutedIs, FundingColumn.Executed, symbol),
            Rate(assessment, table, language));

        string Amount(LocalizedText text, FundingColumn column, string unitText) => text.Fill(
            language, table.Amount(column, tolerance) switch
            {
                FundingAmount.Stated stated => Number(stated.Amount) + unitText,
                FundingAmount.Derived derived => CliText.AmountDerived.Fill(language, Number(derived.Amount) + unitText),
                FundingAmount.Conflicting apart =>
                    CliText.AmountsApart.Fill(language, Number(apart.StatedTotal), Number(apart.Sum) + unitText),
                _ => table.Total?.Cell(column).Raw ?? CliText.AmountBlank.In(language),
            });

        string Number(Money amount) => amount.Number(table.AmountUnit);
    }

    private static string? Rate(Assessment assessment, FundingTable table, Language language)
    {
        var filed = table.ScoredLine?.ClaimedRate ?? default;
        var told = filed.IsBlank ? "" : CliText.RateFiled.Fill(language, filed);
        if (assessment.Execution?.Line.Rate is not { } rate)
        {
            return assessment.Execution is null && filed.IsBlank ? null : CliText.RateNot.In(language) + told;
        }

        var text = rate.ToPercentText(new Rounding(2));
        var isSame = filed.HasValue && (filed.Value.AsPercent == rate || filed.ToString() == text);
        return CliText.RateIs.Fill(language, text) + (isSame ? "" : told);
    }
}

using System;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch.Summaries;

/// <summary>What a summary groups a unit by, and what it is called.</summary>
internal readonly record struct UnitFacts(
    string Name, long Line, string Department, RegionCode Region, BudgetTier Tier, Money Funding, FiscalYear? Year, string? Form,
    string? Own)
{
    /// <summary>What a report says of its unit; see <see cref="BatchSummary.UnitAttributes.Of"/>.</summary>
    public static UnitFacts Of(SelfEvaluation report, EvaluationStandard standard, long line, string? own)
    {
        var unit = report.Subject.Unit;
        return new UnitFacts(
            report.Subject.Name,
            line,
            unit.CompetentDepartment ?? unit.Name,
            unit.Region ?? RegionCode.National,
            unit.Tier,
            report.Funding?.Amount(FundingColumn.FullYearBudget, standard.Tolerances.Value.Amount).Value ?? Money.Zero,
            report.FiscalYear.HasValue ? report.FiscalYear.Value : null,
            report.Form,
            own);
    }

    /// <summary>The name as documents write it.</summary>
    public byte[] Utf8Name => Encoding.UTF8.GetBytes(Name);

    /// <summary>The group of a roll-up; null where the unit belongs to none.</summary>
    public string? GroupOf(BatchSummary.RollUpKind kind, SummaryQuestions asked) => kind switch
    {
        BatchSummary.RollUpKind.CompetentDepartment => Department,
        BatchSummary.RollUpKind.Region => Region.Number.ToString("D6", System.Globalization.CultureInfo.InvariantCulture),
        BatchSummary.RollUpKind.Tier => Tier.ToString(),
        BatchSummary.RollUpKind.FundingSize => SizeLabel.Of(asked.FundingBounds, Reached(asked)),
        BatchSummary.RollUpKind.FiscalYear => Year?.ToString(),
        BatchSummary.RollUpKind.Form => Form,
        BatchSummary.RollUpKind.Own => Own,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of a roll-up is not a named one."),
    };

    private int Reached(SummaryQuestions asked)
    {
        var reached = 0;
        foreach (var bound in asked.FundingBounds)
        {
            reached += Funding >= bound ? 1 : 0;
        }

        return reached;
    }
}

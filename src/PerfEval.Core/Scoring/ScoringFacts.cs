using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>What formulas are evaluated on: the facts, the year, and the unit amounts are printed in.</summary>
internal sealed record ScoringFacts(FactSheet Sheet, FiscalYear? Year, AmountUnit Unit)
{
    /// <summary>No facts at all.</summary>
    public static ScoringFacts None { get; } = new(FactSheet.Empty, null, AmountUnit.WanYuan);

    /// <summary>The facts of a report; none where no provision of the standard asks for any.</summary>
    public static ScoringFacts Of(SelfEvaluation report, EvaluationStandard standard)
    {
        foreach (var assignment in standard.Assignments)
        {
            if (assignment.Value.Formula is not null)
            {
                return new ScoringFacts(
                    ReportFacts.Of(report, standard.Tolerances.Value.Amount).Facts,
                    report.FiscalYear.HasValue ? report.FiscalYear.Value : null,
                    UnitOf(report));
            }
        }

        return None with { Unit = UnitOf(report) };
    }

    /// <summary>The unit the amounts of a report stand in; 万元 where it has no funding table.</summary>
    public static AmountUnit UnitOf(SelfEvaluation report) => report.Funding?.AmountUnit ?? AmountUnit.WanYuan;
}

using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>评分规则的文字.</summary>
internal static class RuleText
{
    /// <summary>The rule in words; a kind this tool has no words for is named by its type.</summary>
    public static LocalizedText Of(ScoringRule rule) => rule switch
    {
        ExecutionRateRule execution => CliText.ExecutionRuleText.With(BasisOf(execution.Basis), ZeroBudgetOf(execution.ZeroBudget)),
        ProportionRule { Floor: { } floor } => Joined(CliText.ProportionText, CliText.ProportionFloor.With(Percent(floor))),
        ProportionRule => CliText.ProportionText,
        AttainmentRule => CliText.AttainmentText,
        TierRule tier => CliText.TierText.With(Percent(tier.Attained), Percent(tier.Partly)),
        JudgedRule => CliText.JudgedText,
        _ => new LocalizedText(rule.GetType().Name, rule.GetType().Name),
    };

    private static LocalizedText BasisOf(ExecutionBasis basis) => basis switch
    {
        ExecutionBasis.OpeningBudget => CliText.BasisOpening,
        ExecutionBasis.FiscalFullYearBudget => CliText.BasisFiscal,
        _ => CliText.BasisFullYear,
    };

    private static LocalizedText ZeroBudgetOf(ZeroBudgetPolicy policy) => policy switch
    {
        ZeroBudgetPolicy.NotComputable => CliText.NotComputableText,
        ZeroBudgetPolicy.Full => CliText.FullText,
        ZeroBudgetPolicy.Zero => CliText.ZeroText,
        _ => CliText.NotApplicable,
    };

    private static string Percent(Ratio ratio) => Shares.Percent(ratio);

    private static LocalizedText Joined(LocalizedText a, LocalizedText b) => new(a.Chinese + b.Chinese, a.English + b.English);
}

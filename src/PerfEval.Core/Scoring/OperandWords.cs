using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>The words of the vocabulary for what a rule reads.</summary>
internal static class OperandWords
{
    public static string Of(RuleOperand over) => over switch
    {
        RuleOperand.Ratio => "rule.ratio",
        RuleOperand.Deviation => "rule.deviation",
        RuleOperand.Days => "rule.days",
        _ => "rule.value",
    };
}

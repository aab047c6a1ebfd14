using System.Collections.Generic;
using System.Diagnostics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>各项规定的文字: the policies of a standard in words.</summary>
internal static class PolicyWords
{
    public static Remark Of(Points points) => Remark.Of("policy.points", Argument.Of("points", points));

    public static Remark Of(bool accepts) => Wording.Word(accepts ? "policy.accepted" : "policy.notAccepted");

    public static Remark OfLine(bool hasLine) => Wording.Word(hasLine ? "policy.executionLine" : "policy.noExecutionLine");

    public static Remark Of(ExecutionBasis basis) => Wording.Word(basis switch
    {
        ExecutionBasis.OpeningBudget => "policy.basisOpening",
        ExecutionBasis.FiscalFullYearBudget => "policy.basisFiscal",
        _ => "policy.basisFullYear",
    });

    public static Remark Of(ExecutionRateRule.ZeroBudgetPolicy policy) => Wording.Word(policy switch
    {
        ExecutionRateRule.ZeroBudgetPolicy.NotComputable => "policy.notComputable",
        ExecutionRateRule.ZeroBudgetPolicy.Full => "policy.full",
        ExecutionRateRule.ZeroBudgetPolicy.Zero => "policy.zero",
        _ => "policy.doesNotApply",
    });

    public static Remark Of(DirectionPolicy policy) => Wording.Joined(
    [
        Remark.Of("policy.lowerIsBetter", Argument.Of("terms", policy.LowerIsBetterTerms)),
        Remark.Of("policy.costTerms", Argument.Of("terms", policy.CostTerms)),
        Remark.Of(
            "policy.durations",
            Argument.Of("terms", policy.Durations.Terms), Argument.Of("levels", policy.Durations.Levels),
            Argument.Of("units", policy.Durations.Units), Argument.Of("exceptions", policy.Durations.Exceptions)),
        Wording.Word("policy.higherElse"),
        Wording.Word(policy.Equality switch
        {
            DirectionPolicy.EqualityPolicy.Deviation => "policy.equalDeviation",
            DirectionPolicy.EqualityPolicy.Exact => "policy.equalExact",
            _ => "policy.equalByDirection",
        }),
    ]);

    public static Remark Of(NotApplicablePolicy policy) => Wording.Word(policy switch
    {
        NotApplicablePolicy.Full => "policy.full",
        NotApplicablePolicy.Excluded => "policy.excluded",
        _ => "policy.rescaled",
    });

    public static Remark Of(OverTargetPolicy policy)
    {
        var what = policy.Rule is { } rule ? RuleWords.Of(rule) : Wording.Word(policy.AsksForNote ? "policy.capAndNote" : "policy.cap");
        return policy.ReasonBeyond is { } range
            ? Wording.Joined([what, Remark.Of("policy.reasonBeyond", Argument.Of("range", range.ToString()))])
            : what;
    }

    public static Remark Of(GoalPolicy policy) =>
        Wording.Word(policy == GoalPolicy.Averaged ? "policy.goalsAveraged" : "policy.goalsTogether");

    public static Remark Of(IndicatorGroup group) =>
        Remark.Of("policy.bestOf", Argument.Of("members", group.Members), Argument.Of("count", group.Counted));

    public static Remark Of(TotalCap cap)
    {
        List<Remark> sentences =
        [
            cap.When switch
            {
                CapTrigger.Incident incident => Remark.Of("policy.capIncident", Argument.Of("incident", incident.Name)),
                CapTrigger.ScoreBelow below =>
                    Remark.Of("policy.capScoreBelow", Argument.Of("line", below.Line), Argument.Of("share", ExactPercent.Of(below.Share))),
                _ => throw new UnreachableException(),
            },
        ];
        if (cap.Total is { } total)
        {
            sentences.Add(Remark.Of("policy.capTotal", Argument.Of("points", total)));
        }

        if (cap.Grade is { } grade)
        {
            sentences.Add(Remark.Of("policy.capGrade", Argument.Of("grade", grade)));
        }

        return Wording.Joined(sentences);
    }

    public static Remark Of(RoundingPolicy policy) => Wording.Joined(
    [
        Remark.Of("policy.decimals", Argument.Of("decimals", policy.Rounding.Decimals)),
        Wording.Word(policy.Rounding.Midpoint switch
        {
            Midpoint.HalfToEven => "policy.halfEven",
            Midpoint.TowardZero => "policy.truncated",
            _ => "policy.halfUp",
        }),
        Wording.Word(policy.Place == RoundingPolicy.RoundingPlace.Total ? "policy.atTotal" : "policy.atLine"),
    ]);

    public static Remark Of(Money amount) => Remark.Of("policy.amount", Argument.Of("amount", amount, AmountUnit.WanYuan));

    public static Remark LowExecution(Ratio share) => Share("policy.lowExecution", share);

    public static Remark Adjustment(Ratio share) => Share("policy.adjustment", share);

    public static Remark OverAttainment(Ratio share) => Share("policy.overAttainment", share);

    public static Remark AttainmentAhead(Ratio share) => Share("policy.attainmentAhead", share);

    public static Remark Concentration(Ratio share) => Share("policy.concentration", share);

    public static Remark CopiedRows(int rows) => Remark.Of("policy.copiedRows", Argument.Of("rows", rows));

    public static Remark HalfSpent(Ratio share) => Share("policy.halfSpent", share);

    public static Remark CostGap(Ratio share) => Share("policy.costGap", share);

    public static Remark RemarkGap(Ratio share) => Share("policy.remarkGap", share);

    public static Remark Terms(NoteTerms terms) => Remark.Of(
        "policy.noteTerms",
        Argument.Of("money", terms.Money),
        Argument.Of("spending", terms.Spending),
        Argument.Of("costs", terms.Costs),
        Argument.Of("totalCosts", terms.TotalCosts),
        Argument.Of("satisfaction", terms.Satisfaction),
        Argument.Of("ratios", terms.Ratios),
        Argument.Of("templates", terms.Templates),
        Argument.Of("noReasons", terms.NoReasons));

    private static Remark Share(string key, Ratio share) => Remark.Of(key, Argument.Of("share", ExactPercent.Of(share)));
}

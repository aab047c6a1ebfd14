using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>各项规定的文字: the policies of a standard in words.</summary>
internal static class PolicyWords
{
    public static Remark Of(Points points) => Remark.Of("policy.points", Argument.Of("points", points));

    public static Remark Of(bool accepts) => Wording.Word(accepts ? "policy.accepted" : "policy.notAccepted");

    public static Remark Of(ExecutionBasis basis) => Wording.Word(basis switch
    {
        ExecutionBasis.OpeningBudget => "policy.basisOpening",
        ExecutionBasis.FiscalFullYearBudget => "policy.basisFiscal",
        _ => "policy.basisFullYear",
    });

    public static Remark Of(ZeroBudgetPolicy policy) => Wording.Word(policy switch
    {
        ZeroBudgetPolicy.NotComputable => "policy.notComputable",
        ZeroBudgetPolicy.Full => "policy.full",
        ZeroBudgetPolicy.Zero => "policy.zero",
        _ => "policy.doesNotApply",
    });

    public static Remark Of(DirectionPolicy policy) => Wording.Joined(
    [
        Remark.Of("policy.lowerIsBetter", Argument.Of("terms", policy.LowerIsBetterTerms)),
        Remark.Of("policy.costTerms", Argument.Of("terms", policy.CostTerms)),
        Wording.Word("policy.higherElse"),
        Wording.Word(policy.Equality switch
        {
            EqualityPolicy.Deviation => "policy.equalDeviation",
            EqualityPolicy.Exact => "policy.equalExact",
            _ => "policy.equalByDirection",
        }),
    ]);

    public static Remark Of(NotApplicablePolicy policy) => Wording.Word(policy switch
    {
        NotApplicablePolicy.Full => "policy.full",
        NotApplicablePolicy.Excluded => "policy.excluded",
        _ => "policy.rescaled",
    });

    public static Remark Of(OverTargetPolicy policy) => Wording.Word(policy == OverTargetPolicy.CapAndNote ? "policy.capAndNote" : "policy.cap");

    public static Remark Of(RoundingPolicy policy) => Wording.Joined(
    [
        Remark.Of("policy.decimals", Argument.Of("decimals", policy.Rounding.Decimals)),
        Wording.Word(policy.Rounding.Midpoint switch
        {
            Midpoint.HalfToEven => "policy.halfEven",
            Midpoint.TowardZero => "policy.truncated",
            _ => "policy.halfUp",
        }),
        Wording.Word(policy.Place == RoundingPlace.Total ? "policy.atTotal" : "policy.atLine"),
    ]);

    public static Remark Of(RecheckTolerances tolerances) => Wording.Joined(
    [
        Remark.Of("policy.scoreTolerance", Argument.Of("points", tolerances.Score)),
        Remark.Of("policy.amountTolerance", Argument.Of("amount", tolerances.Amount, AmountUnit.WanYuan)),
    ]);

    public static Remark Of(NoteThresholds thresholds) => Wording.Joined(
    [
        Share("policy.lowExecution", thresholds.LowExecution),
        Share("policy.adjustment", thresholds.Adjustment),
        Share("policy.overAttainment", thresholds.OverAttainment),
        Share("policy.attainmentAhead", thresholds.AttainmentAhead),
    ]);

    private static Remark Share(string key, Ratio share) => Remark.Of(key, Argument.Of("share", ExactPercent.Of(share)));
}

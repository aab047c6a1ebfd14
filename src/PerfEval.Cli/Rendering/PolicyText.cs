using System.Linq;
using PerfEval.Cli.Texts;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>各项规定的文字: the policies of a standard in words.</summary>
internal static class PolicyText
{
    /// <summary>方向.</summary>
    public static LocalizedText Of(DirectionPolicy policy) => CliText.DirectionText.With(
        List(policy.LowerIsBetterTerms),
        List(policy.CostTerms),
        policy.Equality switch
        {
            EqualityPolicy.Deviation => CliText.EqualDeviation,
            EqualityPolicy.Exact => CliText.EqualExact,
            _ => CliText.EqualByDirection,
        });

    /// <summary>不适用指标.</summary>
    public static LocalizedText Of(NotApplicablePolicy policy) => policy switch
    {
        NotApplicablePolicy.Full => CliText.FullText,
        NotApplicablePolicy.Excluded => CliText.Excluded,
        _ => CliText.Rescaled,
    };

    /// <summary>超额完成.</summary>
    public static LocalizedText Of(OverTargetPolicy policy) => policy switch
    {
        { Reduction: { } reduction } => RuleText.Of(reduction),
        { AsksForNote: true } => CliText.CapAndNote,
        _ => CliText.Cap,
    };

    /// <summary>取舍.</summary>
    public static LocalizedText Of(RoundingPolicy policy) => CliText.RoundingText.With(
        policy.Rounding.Decimals,
        policy.Rounding.Midpoint switch
        {
            Midpoint.HalfToEven => CliText.HalfEven,
            Midpoint.TowardZero => CliText.Truncated,
            _ => CliText.HalfUp,
        },
        policy.Place == RoundingPlace.Total ? CliText.AtTotal : CliText.AtLine);

    /// <summary>等级.</summary>
    public static LocalizedText Of(GradeScale scale)
    {
        var bands = scale.Bands;
        var grades = bands.Select(b => CliText.GradeFrom.With(b.LowerBound, b.Label)).ToList();
        if (bands.Count > 1)
        {
            grades[^1] = CliText.GradeBelow.With(bands[^2].LowerBound, bands[^1].Label);
        }

        return new LocalizedText(string.Join('，', grades.Select(g => g.Chinese)), string.Join(", ", grades.Select(g => g.English)));
    }

    /// <summary>容差.</summary>
    public static LocalizedText Of(RecheckTolerances tolerances) => CliText.TolerancesText.With(tolerances.Score, tolerances.Amount);

    /// <summary>阈值.</summary>
    public static LocalizedText Of(NoteThresholds thresholds) => CliText.ThresholdsText.With(
        Percent(thresholds.LowExecution), Percent(thresholds.Adjustment), Percent(thresholds.OverAttainment), Percent(thresholds.AttainmentAhead));

    private static LocalizedText List(EquatableList<string> words) => new(string.Join('、', words), string.Join(", ", words));

    private static string Percent(Ratio ratio) => Shares.Percent(ratio);
}

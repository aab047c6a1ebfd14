using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>The judgements that may fill the gap a rule leaves to a person.</summary>
/// <param name="Given">A judge's points, where there are any.</param>
/// <param name="Claimed">The filer's own points, where the standard accepts them and the actual value is in words.</param>
internal readonly record struct AvailableJudgement(Judgement? Given, Points? Claimed)
{
    /// <summary>The judgements of a line; those of an adjusting item count from its greatest deduction on.</summary>
    public static AvailableJudgement Of(Judgement? given, Points? claimed, IndicatorAssignment.Adjustment? adjusts) =>
        adjusts?.Deduction is not { } below || below == Points.Zero
            ? new(given, claimed)
            : new(given is null ? null : given with { Points = given.Points + below }, claimed + below);
}

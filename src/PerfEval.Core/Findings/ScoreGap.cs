using PerfEval.Core.Amounts;

namespace PerfEval.Core.Findings;

/// <summary>
/// 多计与少计: what claims of one kind lie above and below the recomputation, apart: a claim too high is not made good by another too low.
/// </summary>
/// <param name="Over">多计: the sum of what lies above, 0 or more.</param>
/// <param name="Under">少计: the sum of what lies below, 0 or more.</param>
public readonly record struct ScoreGap(Points Over, Points Under)
{
    /// <summary>差额: over less under.</summary>
    public Points Net => Over - Under;

    /// <summary>One more difference, filed − recomputed.</summary>
    internal ScoreGap With(Points difference) =>
        difference > Points.Zero ? this with { Over = Over + difference } : this with { Under = Under - difference };

    /// <summary>Both sums with their signs, such as <c>+1.96 -1.61</c>; 0 where there is neither.</summary>
    public override string ToString() => (Over == Points.Zero, Under == Points.Zero) switch
    {
        (true, true) => "0",
        (false, true) => $"+{Over}",
        (true, false) => $"{-Under}",
        _ => $"+{Over} {-Under}",
    };
}

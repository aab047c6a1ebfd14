using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>完成程度: what comparing an actual value with its target came to, before any rule gives points for it. A closed family.</summary>
internal abstract record Attainment
{
    private Attainment()
    {
    }

    /// <summary>Reached. The rate, where one makes sense, may be above 1; the working is its formula.</summary>
    public sealed record Reached(Spot? Rate = null, string? Working = null) : Attainment;

    /// <summary>Missed with a share reached, 0 to 1; a "&gt; T" met exactly is a miss of ratio 1.</summary>
    public sealed record Short(Spot Rate, string Working, bool IsMetExactly = false) : Attainment;

    /// <summary>Missed without any share, as a deadline is.</summary>
    public sealed record Missed : Attainment;

    /// <summary>
    /// Any of several: the attainments at the ends of what the actual value may be, and at every corner of the target between them.
    /// Points only rise or only fall from one to the next, so the least and the most are among them.
    /// </summary>
    public sealed record Several(IReadOnlyList<Attainment> Places, OpenReason Why) : Attainment;

    /// <summary>Answered in words of a known tier, 1 to 3.</summary>
    public sealed record Tiered(int Tier) : Attainment;

    /// <summary>The numbers a band, deduction or violation rule reads.</summary>
    /// <param name="Spans">All it may be.</param>
    /// <param name="Value">It in words, where it is one number.</param>
    /// <param name="Why">Why it may be several.</param>
    /// <param name="Edge">From where and by which steps a deduction counts, on the scale of the numbers; null for other rules.</param>
    /// <param name="MayBeLost">Whether some of what it may be deviates from a target of 0, which loses all points.</param>
    public sealed record Read(
        IReadOnlyList<NumberSpan> Spans, string Value, OpenReason Why, DeductionEdge? Edge = null, bool MayBeLost = false)
        : Attainment
    {
        /// <summary>The number, where there is only one.</summary>
        public Amounts.Ratio? Number => Spans.Count == 1 && !MayBeLost ? Spans[0].Number : null;
    }

    /// <summary>What was filed about the elements of a checklist.</summary>
    public sealed record Listed(EquatableList<IndicatorResult.ElementResult> Elements) : Attainment;

    /// <summary>Anything from nothing to all.</summary>
    public sealed record Unknown(OpenReason Why) : Attainment;

    /// <summary>No actual value.</summary>
    public sealed record NotReported : Attainment;

    /// <summary>Does not apply.</summary>
    public sealed record NotApplicable : Attainment;

    /// <summary>No target to compare with.</summary>
    public sealed record NoTarget() : NotComputable(OpenReason.Of(OpenReasonKind.TargetUnstated));

    /// <summary>Missed, and no ratio exists.</summary>
    public sealed record NoRatio(Amounts.Measure Target)
        : NotComputable(OpenReason.Of(OpenReasonKind.NoRatio, Argument.Of("target", Target)));

    /// <summary>Nothing to compute with.</summary>
    public record NotComputable(OpenReason Why) : Attainment;
}

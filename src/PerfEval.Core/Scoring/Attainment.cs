using PerfEval.Core.Amounts;
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

    /// <summary>Reached. The rate, where one makes sense, may be above 1; the working is its formula. A bound may stand for more than it says.</summary>
    public sealed record Reached(Ratio? Rate = null, string? Working = null, bool MayBeMore = false) : Attainment;

    /// <summary>Missed with a share reached, 0 to 1; a "&gt; T" met exactly is a miss of ratio 1.</summary>
    public sealed record Short(Ratio Rate, string Working, bool IsMetExactly = false) : Attainment;

    /// <summary>Missed without any share, as a deadline is.</summary>
    public sealed record Missed : Attainment;

    /// <summary>Somewhere between two attainments.</summary>
    public sealed record Between(Attainment Worst, Attainment Best, Remark Why) : Attainment;

    /// <summary>Answered in words of a known tier, 1 to 3.</summary>
    public sealed record Tiered(int Tier) : Attainment;

    /// <summary>The numbers a band, deduction or violation rule reads; a second span where the actual value can be read two ways.</summary>
    public sealed record Read(OperandSpan Span, OperandSpan? OtherSpan, string Value, Remark Why) : Attainment;

    /// <summary>What was filed about the elements of a checklist.</summary>
    public sealed record Listed(EquatableList<ElementResult> Elements) : Attainment;

    /// <summary>Anything from nothing to all.</summary>
    public sealed record Unknown(Remark Why) : Attainment;

    /// <summary>No actual value.</summary>
    public sealed record NotReported : Attainment;

    /// <summary>Does not apply.</summary>
    public sealed record NotApplicable : Attainment;

    /// <summary>No ratio exists.</summary>
    public sealed record NotComputable(Remark Why) : Attainment;
}

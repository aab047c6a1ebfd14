namespace PerfEval.Core.Assessing;

/// <summary>复核结论: how a filed score stands to the recomputed one.</summary>
public enum ScoreVerdict
{
    /// <summary>未填得分: no score is claimed.</summary>
    NotClaimed = 0,

    /// <summary>一致: the claim is the recomputed score.</summary>
    Same,

    /// <summary>在容差之内, or apart by rounding alone.</summary>
    WithinTolerance,

    /// <summary>不合规则: apart by more than that.</summary>
    BreaksRule,

    /// <summary>属于判断: what was filed allows the claim, or leaves it to a person.</summary>
    Judgement,

    /// <summary>无从比较: there are no points to recompute with, or the target or actual value was read wrong or not at all.</summary>
    NotComparable,
}

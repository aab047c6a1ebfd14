using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

/// <summary>均分所得: what each indicator without points of its own has of a level.</summary>
/// <param name="Each">Its equal part.</param>
internal sealed record SplitPart(Points Each)
{
    /// <summary>Nothing for each.</summary>
    public static SplitPart None { get; } = new(Points.Zero);

    /// <summary>The ids of the indicators that have a step more; null where none do.</summary>
    public HashSet<string>? WithOneMore { get; init; }

    /// <summary>Their part.</summary>
    public Points OneMore { get; init; }

    /// <summary>The part of one of the indicators.</summary>
    public Points Of(ThirdLevelIndicator indicator) => WithOneMore?.Contains(indicator.Id) == true ? OneMore : Each;
}

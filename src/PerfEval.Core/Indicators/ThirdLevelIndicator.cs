using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

/// <summary>三级指标: the indicator that is scored: its target and its points.</summary>
public sealed record ThirdLevelIndicator
{
    /// <summary>指标编码: what results, judgements and claims know the indicator by; unique in its tree. Never its position.</summary>
    public required string Id { get; init => field = Given.Of(value); }

    /// <summary>指标名称, as printed.</summary>
    public required string Name { get; init => field = Given.Of(value); }

    /// <summary>年度指标值: the target of the year, as filed.</summary>
    public required TargetValue Target { get; init => field = Given.Of(value); }

    /// <summary>年初指标值: the target before it was adjusted in the year (调整指标值), as filed; null where none was adjusted.</summary>
    public TargetValue? OpeningTarget { get; init => field = TargetValue.NotStated.Equals(value) ? null : value; }

    /// <summary>
    /// Whether the target of the year is another than the one before: one that was written again is not adjusted, nor one in another unit.
    /// </summary>
    internal bool IsTargetAdjusted => OpeningTarget is { } opening && !SayTheSame(opening, Target);

    /// <summary>分值, as printed; blank where the form has no such column.</summary>
    public Reported<Points> Points { get; init; }

    /// <summary>指标方向, only where the form prints it in words (正向/反向).</summary>
    public Direction? PrintedDirection { get; init => field = Given.Defined(value); }

    private static bool SayTheSame(TargetValue one, TargetValue other) => (one.Numbers, other.Numbers) switch
    {
        ({ } was, { } now) => (one as TargetValue.Quantity)?.Comparator == (other as TargetValue.Quantity)?.Comparator
            && AreEqual(was.Low, now.Low) && AreEqual(was.High, now.High),
        _ => one with { Raw = null } == other with { Raw = null },
    };

    private static bool AreEqual(Measure one, Measure other) => one.TryCompare(other, out var order) && order == 0;
}

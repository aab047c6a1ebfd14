using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

public sealed partial record IndicatorResult
{
    /// <summary>
    /// 其中项: an unscored line under an indicator that states the result of a part of it. It carries no points and is never added up.
    /// </summary>
    /// <param name="Name">名称, as printed.</param>
    /// <param name="Target">年度指标值.</param>
    /// <param name="Actual">实际完成值.</param>
    public sealed record MemoItem(string Name, TargetValue Target, ActualValue Actual)
    {
        /// <summary>名称, as printed.</summary>
        public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);

        /// <summary>年度指标值: the target of the part.</summary>
        public TargetValue Target { get; init => field = Given.Of(value); } = Given.Of(Target);

        /// <summary>实际完成值: the actual value of the part.</summary>
        public ActualValue Actual { get; init => field = Given.Of(value); } = Given.Of(Actual);
    }
}

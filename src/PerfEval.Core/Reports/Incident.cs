using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

/// <summary>重大事项: something that happened to which a standard may tie a cap or veto (一票否决), such as 重大违规违纪.</summary>
/// <param name="Name">事项名称, as the standard names it.</param>
/// <param name="Reason">事由: what happened and who found it.</param>
public sealed record Incident(string Name, string Reason)
{
    /// <summary>事项名称, as the standard names it.</summary>
    public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);

    /// <summary>事由: what happened and who found it.</summary>
    public string Reason { get; init => field = Given.Of(value); } = Given.Of(Reason);
}

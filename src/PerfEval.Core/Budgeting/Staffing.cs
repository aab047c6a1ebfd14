using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Budgeting;

/// <summary>人员情况: the staff of a unit on a day.</summary>
public sealed partial record Staffing
{
    /// <summary>截止日期: the day the figures stand for.</summary>
    public Reported<LocalDate> AsOf { get; init; }

    /// <summary>编制数: approved establishment.</summary>
    public Reported<int> Establishment { get; init; }

    /// <summary>在职人数: staff in post, as stated.</summary>
    public Reported<int> InPost { get; init; }

    /// <summary>在职人员分类: the categories listed for the staff in post.</summary>
    public EquatableList<Category> Categories { get; init; }

    /// <summary>退休人数: how many people are retired.</summary>
    public Reported<int> Retired { get; init; }
}

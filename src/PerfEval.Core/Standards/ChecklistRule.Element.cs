using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record ChecklistRule
{
    /// <summary>评分要素: one element of a checklist.</summary>
    /// <param name="Name">要素名称, as reports name it.</param>
    /// <param name="Award">给分 where it is met.</param>
    /// <param name="IsGate">必备要素: where it is not met the whole line scores 0.</param>
    public sealed record Element(string Name, Award Award, bool IsGate = false)
    {
        /// <summary>要素名称, as reports name it.</summary>
        public string Name { get; init => field = Given.Of(value); } = Given.Of(Name);
    }
}

using PerfEval.Core.Common;

namespace PerfEval.Core.Reports;

/// <summary>工作成效: one achievement of the narrative and the figures it states.</summary>
/// <param name="Title">标题; null for an opening paragraph without one.</param>
/// <param name="Text">正文, as printed.</param>
/// <param name="Claims">数据陈述 in it.</param>
public sealed record Achievement(string? Title, string Text, EquatableList<QuantitativeClaim> Claims)
{
    /// <summary>正文, as printed.</summary>
    public string Text { get; init => field = Given.Of(value); } = Given.Of(Text);
}

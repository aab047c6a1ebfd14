using PerfEval.Core.Common;

namespace PerfEval.Core.Indicators;

public sealed partial record IndicatorResult
{
    /// <summary>要素完成情况: what was filed about one element of a checklist.</summary>
    /// <param name="Element">要素名称.</param>
    /// <param name="IsMet">Whether it is met; null where nothing was said. Not said is not missed.</param>
    /// <param name="Note">说明, such as the document that shows it.</param>
    public sealed record ElementResult(string Element, bool? IsMet, string? Note = null)
    {
        /// <summary>要素名称: the name of the element.</summary>
        public string Element { get; init => field = Given.Of(value); } = Given.Of(Element);
    }
}

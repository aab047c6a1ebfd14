using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Budgeting.Facts;

public abstract partial record RatioResult
{
    /// <summary>缺少的数据: a fact that a ratio needs and that is not stated anywhere.</summary>
    /// <param name="Kind">种类.</param>
    /// <param name="Period">所属期间.</param>
    public sealed record MissingFact(FactKind Kind, FactPeriod Period)
    {
        /// <summary>种类: what the figure would be of.</summary>
        public FactKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

        /// <summary>The fact in words, such as 2019年“三公”经费预算数.</summary>
        public string Render(Language language) => Named(Kind, Period).Render(language);

        internal static Remark Named(FactKind kind, FactPeriod period) => period is FactPeriod.Day
            ? Remark.Of("fact.asOfDay", Argument.Term("fact", FactKinds.Term(kind)), new Argument("day", period.AsArgument()))
            : Remark.Of("fact.ofYear", Argument.Term("fact", FactKinds.Term(kind)), new Argument("year", period.AsArgument()));
    }
}

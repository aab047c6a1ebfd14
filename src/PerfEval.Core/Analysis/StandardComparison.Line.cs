using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Analysis;

public sealed partial record StandardComparison
{
    /// <summary>
    /// 并列的得分行: one line of a report under two standards. Lines of one report are the same but for execution, which a
    /// standard may know or not.
    /// </summary>
    /// <param name="First">The line under the first standard; null where that knows no such line.</param>
    /// <param name="Second">The line under the second standard; null where that knows no such line.</param>
    public sealed record Line(ScoredLine? First, ScoredLine? Second)
    {
        /// <summary>名称, as printed.</summary>
        public string Name => (Second ?? First)?.Name ?? "";

        /// <summary>Where the line stands in the report.</summary>
        public Place Place => (Second ?? First)?.Place ?? Place.Report;

        /// <summary>Whether the line moved: what it counts for, or the kind of its outcome.</summary>
        public bool Moved => First?.Contribution != Second?.Contribution || First?.Outcome.GetType() != Second?.Outcome.GetType();

        internal LineChange Change => new(Name, Place, First?.Contribution, Second?.Contribution);
    }
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

public sealed partial record GradeScale
{
    /// <summary>等级档: one grade and the total it starts at. The bound belongs to the grade (90 分（含）为优).</summary>
    /// <param name="Code">A stable code, such as excellent.</param>
    /// <param name="LowerBound">下限（含）.</param>
    /// <param name="Label">What the grade is called: 优.</param>
    /// <param name="Aliases">Other words filers write for it: 优秀.</param>
    public sealed record Band(string Code, Points LowerBound, LocalizedText Label, EquatableList<string> Aliases)
    {
        /// <summary>A stable code, such as excellent.</summary>
        public string Code { get; init => field = Given.Of(value); } = Given.Of(Code);

        /// <summary>What the grade is called: 优.</summary>
        public LocalizedText Label { get; init => field = Given.Of(value); } = Given.Of(Label);

        /// <summary>The label in a language.</summary>
        public string In(Language language) => Label.In(language);
    }
}

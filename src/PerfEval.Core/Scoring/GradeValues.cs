using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>The values the step of a grade names: the total, and the band it falls in.</summary>
internal sealed class GradeValues(PointsRange total, int decimals, GradeScale.Band grade) : LateArguments
{
    public override EquatableList<Argument> Make() =>
    [
        Argument.Of("total", total, decimals),
        Argument.Of("bound", grade.LowerBound),
        Argument.Of("grade", grade.Label.Chinese),
        Argument.Of("gradeEnglish", grade.Label.English),
    ];
}

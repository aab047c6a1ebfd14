using System.Collections.Generic;
using PerfEval.Core.Fuzzing.Tests.Running;

namespace PerfEval.Core.Fuzzing.Tests.Targets;

/// <summary>All targets, one for each reader of the library.</summary>
internal static class Targets
{
    public static IEnumerable<Target> All() =>
        [new ReportTarget(), new StandardTarget(), new ReviewTarget(), new EvaluationTarget(), new FormTarget(), new SheetTarget(), new PublishedTarget(), new CellTarget(), new ParseTarget()];
}

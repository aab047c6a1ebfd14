using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators.Shrinking;

/// <summary>Makes a standard plainer: each value in turn as the plain sample has it.</summary>
internal static class StandardShrinker
{
    public static IEnumerable<EvaluationStandard> Plainer(EvaluationStandard standard) => Plainer(standard, SampleStandard.Plain);

    /// <summary>Standards that say one thing more as a plain one does.</summary>
    public static IEnumerable<EvaluationStandard> Plainer(EvaluationStandard standard, EvaluationStandard plain) =>
        StandardParts.All.SelectMany(part => part.Changes(standard, plain)).Select(change => change.Apply(standard))
            .Where(plainer => plainer != standard);
}

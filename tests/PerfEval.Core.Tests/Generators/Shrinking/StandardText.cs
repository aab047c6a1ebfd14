using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;
using PerfEval.Core.Tests.Fixtures;

namespace PerfEval.Core.Tests.Generators.Shrinking;

/// <summary>A standard in a line: where it differs from the plain sample.</summary>
internal static class StandardText
{
    public static string Of(EvaluationStandard standard) => "standard: " + string.Join("; ", StandardParts.All
        .SelectMany(part => part.Changes(SampleStandard.Plain, standard))
        .Select(change => $"{change.Name.Render(Language.English)} {change.After?.Text.Render(Language.English) ?? "none"}")
            .DefaultIfEmpty("plain"));
}

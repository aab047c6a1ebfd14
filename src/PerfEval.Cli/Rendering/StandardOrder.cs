using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>标准的排列: by region from the nation down, then kind, then years; the fallback last.</summary>
internal static class StandardOrder
{
    /// <summary>The standards of a catalogue in that order.</summary>
    public static IEnumerable<EvaluationStandard> Of(StandardCatalog catalog) => catalog.Standards
        .OrderBy(standard => standard.Key.Region.Number)
        .ThenBy(standard => standard.Key.Kind)
        .ThenBy(standard => standard.Key.Years.From)
        .ThenBy(standard => standard.Id, StringComparer.Ordinal)
        .Append(catalog.AsFiled);
}

using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Core.Findings;

/// <summary>
/// 检查项目录: of every code what it looks at and what it rests on. A test holds it to the checks there are. What the readers find (PE9xxx)
/// is all of one kind and has no lines here.
/// </summary>
internal static partial class KindSheet
{
    private static readonly FrozenDictionary<int, KindEntry> ByCode =
        ((KindEntry[])[.. OfFunding, .. OfIndicators, .. OfScores, .. OfUnit, .. OfSeries, .. OfIdentity])
            .ToFrozenDictionary(entry => entry.Code);

    /// <summary>The lines, in the order of codes.</summary>
    public static IEnumerable<KindEntry> All => ByCode.Values.OrderBy(entry => entry.Code);

    /// <summary>The line of a code.</summary>
    public static KindEntry Of(FindingCode code) => ByCode.TryGetValue(code.Number, out var entry) ? entry
        : new KindEntry(code.Number, "单元格原文", "the text of cells", KindBasis.Reading);
}

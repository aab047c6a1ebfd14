using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>The bands of a grade scale before it is built: consistent or not.</summary>
public sealed record ScaleDraft(GradeScale.Band[] Bands)
{
    public bool HasBands => Bands.Length > 0;

    public bool Falls => Bands.Zip(Bands.Skip(1), (above, below) => above.LowerBound > below.LowerBound).All(falls => falls);

    public bool EndsAtZero => HasBands && Bands[^1].LowerBound == Core.Amounts.Points.Zero;

    /// <summary>The first word that two grades share; null where none does.</summary>
    public string? SharedWord =>
        Bands.SelectMany(band => WordsOf(band).Distinct()).GroupBy(word => word).FirstOrDefault(group => group.Count() > 1)?.Key;

    public bool IsConsistent => HasBands && Falls && EndsAtZero && SharedWord is null;

    public static IEnumerable<string> WordsOf(GradeScale.Band band) => [band.Code, band.Label.Chinese, band.Label.English, .. band.Aliases];

    public override string ToString() => string.Join("; ", Bands.Select(band => $"≥{band.LowerBound} {string.Join('/', WordsOf(band))}"));
}

using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: grade scales before they are built; two in three consistent, the others wrong in one place, sometimes in two.
/// Some words differ in nothing but their case.</summary>
public static class ScaleDrafts
{
    private static readonly Gen<GradeScale.Band[]> Sound =
        from bounds in Gen.Choose(1, 20).ListOf().Select(list => list.Distinct().OrderDescending().Take(4).Append(0).ToArray())
        from aliases in Gen.Elements(0, 1, 2).ArrayOf(bounds.Length)
        select bounds.Select((bound, i) => new GradeScale.Band(
            $"g{i}", Points.From(bound / 2m), new LocalizedText($"第{i}档", i == 0 ? "g0" : $"G{i - 1}"),
                [.. Enumerable.Range(0, aliases[i]).Select(n => $"别名{i}{n}")])).ToArray();

    public static Arbitrary<ScaleDraft> Drafts() => (
        from bands in Sound
        from faults in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        from kinds in Gen.Choose(0, 6).ArrayOf(faults)
        from pick in Gen.Choose(0, 100)
        select new ScaleDraft(kinds.Aggregate(bands, (sofar, kind) => Spoiled(sofar, kind, pick)))).ToArbitrary();

    private static GradeScale.Band[] Spoiled(GradeScale.Band[] bands, int kind, int pick)
    {
        if (bands.Length == 0)
        {
            return bands;
        }

        var (at, from) = (pick % bands.Length, (pick + 1) % bands.Length);
        return kind switch
        {
            0 => [],
            1 => [.. bands[..^1], bands[^1] with { LowerBound = Points.From(pick % 2 == 0 ? -0.5m : 0.5m) }],
            2 => [.. bands, bands[^1] with { Code = "同", Label = new LocalizedText("同分", "same") }],
            3 => [.. bands.Select((band, i) => i == at ? band with { Aliases = [.. band.Aliases, bands[from].Label.Chinese] } : band)],
            4 => [.. bands.Select((band, i) => i == at ? band with { Label = band.Label with { English = bands[from].Code } } : band)],
            5 => [.. bands.Select((band, i) => i == 1 ? band with { LowerBound = bands[0].LowerBound } : band)],
            _ => [.. bands.Reverse()],
        };
    }
}

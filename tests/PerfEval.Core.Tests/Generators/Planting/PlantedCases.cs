using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>For properties: clean reports with up to five faults planted in them, in any order.</summary>
public static class PlantedCases
{
    public static Arbitrary<PlantedCase> Cases() => Arb.ToArbitrary(
        from seed in Gen.Choose(0, int.MaxValue)
        from count in Gen.Choose(0, 5)
        from faults in Gen.Shuffle(Enumerable.Range(0, PlantedFaults.All.Count).ToArray())
        select new PlantedCase(seed, [.. Visible(faults.Take(count))]), Smaller);

    private static IEnumerable<int> Visible(IEnumerable<int> faults) =>
        faults.Where(fault => !faults.Any(other => PlantedFaults.All[other].Hides == PlantedFaults.All[fault].Code));

    private static IEnumerable<PlantedCase> Smaller(PlantedCase it) =>
        it.Faults.Select((_, at) => it with { Faults = [.. it.Faults.Where((_, i) => i != at)] })
            .Concat(it.Seed == 0 ? [] : [it with { Seed = 0 }]);
}

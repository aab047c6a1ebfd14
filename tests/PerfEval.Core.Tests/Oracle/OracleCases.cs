using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>For properties: the cases the second scorer is compared on.</summary>
public static class OracleCases
{
    public static Arbitrary<ScoringCase> Cases() => Arb.ToArbitrary(Gen.Choose(0, int.MaxValue - 1).Select(CaseDraw.Of), ScoringCases.Smaller);
}

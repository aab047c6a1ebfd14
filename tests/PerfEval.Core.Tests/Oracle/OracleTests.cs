using Xunit;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>The library beside a second scorer that was written from the tables of meanings alone and shares no code with it.</summary>
public class OracleTests
{
    [Fact]
    public void Lines_score_as_the_second_scorer_says() => OracleRun.Check(4_000, seed => Differences.OfLines(CaseDraw.Of(seed)));

    [Fact]
    public void Totals_and_grades_are_what_the_second_scorer_says() =>
        OracleRun.Check(4_000, seed => Differences.OfTotals(CaseDraw.Of(seed)));
}

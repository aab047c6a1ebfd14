using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using Xunit;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Checking.ComparedFigureTests;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Claims at their edges: the decimals they are printed with, and the figures a finding tells of them.</summary>
public sealed class ClaimEdgeTests
{
    private static readonly SelfEvaluation Bare = Report with { Budget = null, Narrative = null };

    [Theory]
    [InlineData("9", 9, 0)]
    [InlineData("9.8", 9.8, 1)]
    [InlineData("9.80", 9.8, 2)]
    [InlineData(" 9.80 ", 9.8, 2)]
    [InlineData("99.990", 99.99, 3)]
    [InlineData("100.25", 100.25, 2)]
    [InlineData("100.250", 100.25, 3)]
    [InlineData("9.8000", 9.8, 4)]
    [InlineData("0.0", 0, 1)]
    [InlineData("九点八", 9.8, 1)]            // as typed it is no number: the decimals are those of the value
    [InlineData("9.8分（含加分）", 9.8, 1)]
    [InlineData(null, 9.85, 2)]
    [InlineData(null, 9, 0)]
    [InlineData(null, 0, 0)]
    public void The_decimals_of_a_claim_are_those_it_is_printed_with(string? raw, double value, int decimals) =>
        Assert.Equal(decimals, ClaimVerdicts.DecimalsOf(Reported<Points>.Of(Of((decimal)value), raw)));

    // 10 points for execution
    [Theory]
    [InlineData(9.8, 10, "MissedButFull")]
    [InlineData(9.8, 9.9, null)]
    [InlineData(10.0, 10, null)]
    [InlineData(9.87, 9.8, "Truncated")]
    [InlineData(9.8, 0.098, "WrongScale")]
    [InlineData(null, 10, null)]
    public void Why_the_claim_of_execution_differs_is_told_where_the_figures_show_it(double? computed, double claimed, string? cause)
    {
        var line = Scorer.Score(Report, Standard).Execution!;
        var score = computed is { } some ? Of((decimal)some) : (Points?)null;
        Assert.Equal(cause, ScoreCauses.OfExecution(line, score, Of((decimal)claimed))?.ToString());
    }

    [Fact]
    public void The_parts_of_a_total_are_told_in_its_unit() => Says(
        CheckCodes.PartsNotTotal, WithParts(Measure.Of(10_002, "人次"), Measure.Of(2, "万人次"), Measure.Of(10_000, "人次")),
        "“培训”共 10002人次，分项 2万人次、10000人次 相加为 30000，相差 -19998。");

    [Fact]
    public void A_part_in_a_counting_word_of_its_own_counts_as_it_stands() => Says(
        CheckCodes.PartsNotTotal, WithParts(Measure.Of(5, "万人次"), Measure.Of(1, "场"), Measure.Of(2, "场")),
        "“培训”共 5万人次，分项 1场、2场 相加为 3，相差 2。其中计量单位不同的分项：第1期 1场、第2期 2场。");

    [Fact]
    public void Parts_in_a_counting_word_of_their_own_may_make_the_total()
    {
        var vector = CheckVector.Pass("PE5101", "", WithParts(Measure.Of(3, "万人次"), Measure.Of(1, "场"), Measure.Of(2, "场")));
        Assert.Equal("passed", Outcomes.Of(vector.Checked.OutcomeOf(vector.FindingCode)));
    }

    private static SelfEvaluation WithParts(Measure whole, params Measure[] parts) => Report.Claim(0, 1, claim => new QuantitativeClaim.Level(
        "培训", whole, [.. parts.Select((part, i) => new ClaimPart($"第{i + 1}期", part))], null));
}

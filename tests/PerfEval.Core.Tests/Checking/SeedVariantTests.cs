using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>The seed with one number, cell or unit changed: just which findings come and go, and what the score becomes.</summary>
public sealed class SeedVariantTests
{
    private static readonly Dictionary<string, SeedVariant> ByName = SeedVariants.All.ToDictionary(variant => variant.Name);

    public static TheoryData<string> Names { get; } = [.. ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_change_changes_just_these_findings(string name)
    {
        var variant = ByName[name];
        var difference = GoldenFindingsTests.Difference(
            Outcomes.Lines(ReportChecker.Check(Seed.Report, Seed.Standard)), Outcomes.Lines(ReportChecker.Check(variant.Report, Seed.Standard)));
        var (expected, actual) = (string.Join('\n', variant.Changes.Order()), string.Join('\n', difference.Order()));
        Assert.True(expected == actual, $"expected:\n{expected}\nbut:\n{actual}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_change_changes_the_score_to_this(string name)
    {
        var variant = ByName[name];
        var scored = Scorer.Score(variant.Report, Seed.Standard);
        var lines = string.Join(' ', scored.Lines.Select(line => line.Points is null ? "–" : line.Contribution.ToString().Replace(" ", "", System.StringComparison.Ordinal)));
        Assert.Equal(variant.Score, $"{lines} = {scored.Total} {scored.Grade?.Label.Chinese ?? "–"}");
    }

    [Theory]
    [InlineData("人均补助标准", 9.6, true)]
    [InlineData("人均补助标准", 9.5, false)]
    [InlineData("人均费用", 9.6, false)]
    public void Where_the_opposite_of_an_assumed_direction_can_be_meant_and_gives_the_claim_that_is_found(string name, decimal claimed, bool isSaid)
    {
        var report = CleanReport.Report.Named(CleanReport.Cost, name).Target(CleanReport.Cost, Rows.Bare(500, "元")).Score(CleanReport.Cost, CleanReport.Of(claimed));
        var assumed = ReportChecker.Check(report, CleanReport.Standard).Findings.SingleOrDefault(finding => finding.Code == CheckCodes.DirectionAssumed);
        Assert.Equal(isSaid, assumed?.What(Language.English).EndsWith("the 9.6 points claimed are just what the other direction gives.", System.StringComparison.Ordinal) ?? false);
        Assert.Equal(isSaid, assumed?.What(Language.Chinese).EndsWith("自评 9.6 分，正好是按相反方向计算的得分。", System.StringComparison.Ordinal) ?? false);
    }
}

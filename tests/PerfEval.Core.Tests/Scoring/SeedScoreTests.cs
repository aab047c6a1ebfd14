using System.IO;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

public sealed class SeedScoreTests
{
    [Fact]
    public void The_seed_scores_100_excellent_line_by_line()
    {
        var scored = Scorer.Score(Seed.Report, Seed.Standard);
        Assert.Equal(["10", "10", "30", "20", "20", "10"], scored.Lines.Select(line => line.Contribution.ToString()));
        Assert.Equal(["40", "50"], scored.Levels.Select(group => group.Score.ToString()));
        Assert.Equal("100", scored.Total.ToString());
        Assert.Equal(("excellent", "优"), (scored.Grade!.Code, scored.Grade.Label.Chinese));
    }

    [Fact]
    public void The_seed_loses_nothing()
    {
        var ledger = Scorer.Score(Seed.Report, Seed.Standard).Ledger;
        Assert.Equal(Points.Hundred, ledger.Full);
        Assert.Empty(ledger.Entries);
    }

    [Fact]
    public void The_raw_rate_is_kept_above_the_cap()
    {
        var lines = Scorer.Score(Seed.Report, Seed.Standard).Lines;
        Assert.Equal([Ratio.One, Ratio.One, Ratio.Of(411, 400), Ratio.One, Ratio.Of(100, 99), Ratio.Of(100, 99)], lines.Select(line => line.Rate!.Value));
    }

    [Fact]
    public void On_the_opening_budget_the_same_table_gives_4_95_and_94_95()
    {
        var standard = Seed.Standard with
        {
            Execution = SampleStandard.Of(new ExecutionRateRule(ExecutionBasis.OpeningBudget, ExecutionRateRule.ZeroBudgetPolicy.NotApplicable)),
        };
        var scored = Scorer.Score(Seed.Report, standard);
        Assert.Equal("4.95", scored.Lines[0].Contribution.ToString());
        Assert.Equal("49.53%", scored.Lines[0].Rate!.Value.ToPercentText(Rounding.TwoDecimals));
        Assert.Equal("94.95", scored.Total.ToString());
        var loss = Assert.Single(scored.Ledger.Entries);
        Assert.Equal(("预算执行率", "5.05", "5.05"), (loss.Name, loss.AtBest.ToString(), loss.AtWorst.ToString()));
    }

    [Fact]
    public void The_form_of_the_seed_selects_its_standard()
    {
        var scored = Scorer.Score(Seed.Report, BuiltInStandards.Catalog);
        Assert.Equal(("hunan-department-2020", "1", SelectionReason.ByForm), (scored.StandardId, scored.StandardVersion, scored.Selection));
    }

    [Theory]
    [InlineData("hunan-department-2020", SelectionReason.ByForm)]
    [InlineData("another-form", SelectionReason.ByDefault)]
    public void Without_its_form_the_region_and_year_select_the_default(string form, SelectionReason reason) =>
        Assert.Equal(reason, Scorer.Score(Seed.Report with { Form = form }, BuiltInStandards.Catalog).Selection);

    [Fact]
    public void Where_no_standard_governs_the_points_as_printed_count_and_the_result_says_so()
    {
        var scored = Scorer.Score(Seed.Report with { FiscalYear = new FiscalYear(2019) }, BuiltInStandards.Catalog);
        Assert.Equal((SelectionReason.AsFiled, "as-filed", "100"), (scored.Selection, scored.StandardId, scored.Total.ToString()));
        Assert.StartsWith(
            "no standard governs", scored.Explanation.Parts[0].Sentence(Language.English), System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_read_twice_scores_equal_by_content() => Assert.Equal(
        Scorer.Score(PerfEvalJson.ParseReport(CorpusFiles.Seed()), Seed.Standard), Scorer.Score(PerfEvalJson.ParseReport(CorpusFiles.Seed()), Seed.Standard));

    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void The_explanation_of_the_seed_reads_as_the_golden_file(Language language, string suffix)
    {
        var golden = File.ReadAllText(Path.Combine(CorpusFiles.Folder, "golden", $"zhuzhou-reception-2020.explanation.{suffix}.txt"));
        Assert.Equal(golden, Scorer.Score(Seed.Report, Seed.Standard).Explanation.Render(language, Seed.Standard));
    }
}

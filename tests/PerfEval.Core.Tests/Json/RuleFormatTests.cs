using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;
using Xunit;

namespace PerfEval.Core.Tests.Json;

public sealed class RuleFormatTests
{
    private static readonly ScoringRule[] Samples =
    [
        new ProportionRule(), new ProportionRule(Ratio.Percent(60)), new ProportionRule(Ratio.Of(2, 37)), new AttainmentRule(), new TierRule(Ratio.Percent(80), Ratio.Percent(50)),
        new JudgedRule(), new ExecutionRateRule(ExecutionBasis.FiscalFullYearBudget, ExecutionRateRule.ZeroBudgetPolicy.Full),
        new BandRule(RuleOperand.Value, [Band("≥90%", 6), Band("[80%, 90%)", 4), Band("(-∞, 80%)", 0)]),
        new BandRule(RuleOperand.Deviation, [new BandRule.Band(MeasureInterval.Parse("≤10%"), Award.Full), new BandRule.Band(MeasureInterval.Parse(">10%"), Award.Of(Ratio.Of(2, 3)))]),
        new DeductionRule(RuleOperand.Value, Measure.Of(100, "%"), DeductionRule.DeductionSide.Above, Measure.Of(1, "%"), Award.Of(Points.From(0.5m)), DeductionRule.PartialStep.Whole),
        new DeductionRule(RuleOperand.Days, null, DeductionRule.DeductionSide.Above, Measure.Of(1, "天"), Award.Of(Ratio.Percent(5)), DeductionRule.PartialStep.None),
        new ChecklistRule([new ChecklistRule.Element("制度健全", Award.Of(Ratio.Percent(40)), IsGate: true), new ChecklistRule.Element("执行有效", Award.Of(Ratio.Percent(60)))]),
        new ChecklistRule([new ChecklistRule.Element("制度健全", Award.Of(Points.From(1))), new ChecklistRule.Element("执行有效", Award.Of(Points.From(0)))]),
        new ViolationRule(Award.Of(Points.From(1))),
    ];

    [Fact]
    public void Every_kind_of_rule_has_an_entry_in_the_table()
    {
        var kinds = typeof(ScoringRule).Assembly.GetTypes().Where(IsRule).ToHashSet();

        Assert.NotEmpty(kinds);
        Assert.Equal(kinds, RuleFormat.Of.Cases.Select(format => format.Type).ToHashSet());
        Assert.Equal(RuleFormat.Of.Cases.Count, RuleFormat.Of.Cases.Select(format => Assert.Single(format.Words)).Distinct().Count());
        Assert.Equal(kinds, Samples.Select(rule => rule.GetType()).ToHashSet());
    }

    // the negative control: a kind outside the table would be seen
    [Fact]
    public void A_kind_without_an_entry_would_be_found() =>
        Assert.Contains(typeof(TierRule), typeof(ScoringRule).Assembly.GetTypes().Where(IsRule).Except(RuleFormat.Of.Cases.Select(f => f.Type).Where(t => t != typeof(TierRule))));

    [Fact]
    public void Every_rule_is_read_as_it_was_written()
    {
        var standard = BuiltInStandards.Catalog.Find("hunan-department-2020")!;
        foreach (var rule in Samples)
        {
            var changed = standard with
            {
                QuantityRule = rule is ExecutionRateRule ? standard.QuantityRule : standard.QuantityRule with { Value = rule },
                Execution = rule is ExecutionRateRule execution ? standard.Execution with { Value = execution } : standard.Execution,
                Assignments =
                [
                    new Sourced<IndicatorAssignment>(
                        new IndicatorAssignment("任务完成率", Points.From(22.5m), rule is ExecutionRateRule ? null : rule) { Under = "质量指标", Aliases = ["完成率"] },
                        standard.QuantityRule.Source),
                ],
                Thresholds = standard.Thresholds with { Value = new NoteThresholds(Ratio.Of(1, 3), Ratio.Zero, Ratio.Of(13, 10), Ratio.Of(1, 1_000_000_007)) },
                ExecutionPoints = null,
            };

            var bytes = PerfEvalJson.WriteStandard(changed);

            Assert.Equal(changed, PerfEvalJson.ParseStandard(bytes));
            Assert.NotEqual(PerfEvalJson.Hash(standard), PerfEvalJson.Hash(changed));
        }
    }

    [Fact]
    public void Every_formula_is_read_as_it_was_written()
    {
        var standard = BuiltInStandards.Catalog.AsFiled;
        var own = new RatioFormula("own", [new RatioFormula.Term(FactKind.Executed), new RatioFormula.Term(FactKind.CarriedForward, IsSubtracted: true, NoneWhenMissing: true)], [new RatioFormula.Term(FactKind.Executed, IsLastYears: true)])
        {
            Name = "支出增长率",
            EnglishName = "growth of spending",
            Definition = "扣除结转",
            EnglishDefinition = "less what was carried forward",
            Text = "（执行数 − 结转）÷ 上年执行数",
            Source = "自定",
            TakesMagnitude = true,
        };
        foreach (var formula in RatioFormula.All.Append(own))
        {
            var changed = standard with
            {
                Assignments =
                [
                    new Sourced<IndicatorAssignment>(
                        new IndicatorAssignment("指标", null, null) { Formula = formula, FormulaOn = formula.NeedsDay ? new NodaTime.AnnualDate(6, 30) : null },
                        standard.QuantityRule.Source),
                ],
            };
            Assert.Equal(changed, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(changed)));
        }
    }

    [Theory]
    [InlineData("\"90%\"", "90%")]
    [InlineData("\"9/10\"", "90%")]
    [InlineData("0.9", "90%")]
    [InlineData("\"0.90\"", "90%")]
    [InlineData("\"2/37\"", "2/37")]
    [InlineData("\"1.3\"", "130%")]
    public void A_ratio_has_many_forms_to_read_and_one_to_write(string json, string written)
    {
        var text = Encoding.UTF8.GetString(PerfEvalJson.WriteStandard(BuiltInStandards.Catalog.AsFiled)).Replace("\"lowExecution\": \"90%\"", "\"lowExecution\": " + json, StringComparison.Ordinal);

        var standard = PerfEvalJson.ParseStandard(Encoding.UTF8.GetBytes(text));

        Assert.Contains($"\"lowExecution\": \"{written}\"", Encoding.UTF8.GetString(PerfEvalJson.WriteStandard(standard)), StringComparison.Ordinal);
    }

    private static BandRule.Band Band(string range, int points) => new(MeasureInterval.Parse(range), Award.Of(Points.From(points)));

    private static bool IsRule(Type type) => type.IsSubclassOf(typeof(ScoringRule)) && !type.IsAbstract;
}

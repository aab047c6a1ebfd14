using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Scoring;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Points that are shared equally, under points and under weights, and what becomes of the rest.</summary>
public sealed class EqualSplitTests
{
    private static readonly Reported<Points> Blank = Reported<Points>.Blank;

    private static readonly decimal[] Steps = [1, 0.1m, 0.01m, 0.001m, 0.0001m];

    [Theory]
    // 50 × 60 % = 30
    [InlineData("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2}""", 3, "10 10 10")]
    [InlineData("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2}""", 7, "4.29 4.29 4.29 4.29 4.29 4.29 4.29")]
    [InlineData("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2, "remainder": "inOrder"}""", 7, "4.29 4.29 4.29 4.29 4.28 4.28 4.28")]
    [InlineData("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 0, "remainder": "inOrder"}""", 4, "8 8 7 7")]
    // 50 / 3 = 16.666…, of which nothing is rounded before it is divided: by 4, not 16.67 by 4
    [InlineData("""{"name": "数量", "expected": true, "share": "1/3", "equalSplit": 4}""", 4, "4.1667 4.1667 4.1667 4.1667")]
    [InlineData("""{"name": "数量", "expected": true, "share": "1/3", "equalSplit": 1, "remainder": "inOrder"}""", 4, "4.2 4.2 4.2 4.1")]
    [InlineData("""{"name": "数量", "expected": true, "points": 10, "equalSplit": 2, "remainder": "inOrder"}""", 3, "3.34 3.33 3.33")]
    [InlineData("""{"name": "数量", "expected": true, "points": 10, "equalSplit": 2}""", 3, "3.33 3.33 3.33")]
    // two whole points for four rows
    [InlineData("""{"name": "数量", "expected": true, "points": 2, "equalSplit": 0, "remainder": "inOrder"}""", 4, "1 1 0 0")]
    public void The_points_of_a_second_level_are_divided(string second, int rows, string points) =>
        Assert.Equal(points, Parts(Standard(second), [("数量指标", Enumerable.Repeat(Blank, rows))]));

    // 30 of the 50 are those of 数量; the three rows under other levels share 20
    [Fact]
    public void What_second_levels_leave_is_shared_under_the_others()
    {
        var standard = Standard("""{"name": "数量", "expected": true, "share": "60%"}, {"name": "质量", "expected": true}""", """, "equalSplit": 2""");
        (string, IEnumerable<Reported<Points>>)[] levels = [("数量指标", [Blank, Blank]), ("质量指标", [Blank]), ("时效指标", [Blank, Blank])];

        Assert.Equal("15 15 6.67 6.67 6.67", Parts(standard, levels));
        // the form declares 40 for the level: 24 and 16
        Assert.Equal("12 12 5.33 5.33 5.33", Parts(standard, levels, Points.From(40)));
    }

    [Fact]
    public void Points_of_a_second_level_are_left_out_of_those_of_the_first()
    {
        var standard = Standard("""{"name": "数量", "expected": true, "points": 20}, {"name": "质量", "expected": true}""", """, "equalSplit": 0""");

        Assert.Equal("10 10 15 15", Parts(standard, [("数量", [Blank, Blank]), ("质量", [Blank, Blank])]));
    }

    // 30 of 数量: 40 % of them is printed for the first row, which is 12; 18 are left for two
    [Fact]
    public void A_printed_weight_takes_the_points_it_comes_to() => Assert.Equal("12 9 9", Parts(
        Standard("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2}""", "", Weights("ofSecondLevel")),
        [("数量", [Points.From(40), Blank, Blank])]));

    [Fact]
    public void A_weight_the_standard_gives_by_name_takes_its_points() => Assert.Equal("12 9 9", Parts(
        Standard(
            """{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2}""", "",
            """, "assignments": [{"value": {"name": "r0", "under": "数量", "share": "40%"}, "source": "d", "evidence": "chosen"}]"""),
        [("数量", [Blank, Blank, Blank])]));

    // 加 5 is no part of the points of the level
    [Fact]
    public void An_adjusting_item_takes_none()
    {
        var standard = Standard(
            """{"name": "数量", "expected": true, "points": 20, "equalSplit": 2}""", "",
            """, "assignments": [{"value": {"name": "r0", "adjusts": {"bonus": 5}, "rule": {"kind": "judged"}}, "source": "d", "evidence": "chosen"}]""");

        Assert.Equal("5 10 10", Parts(standard, [("数量", [Points.From(5), Blank, Blank])]));
    }

    [Fact]
    public void Without_points_of_the_level_there_is_nothing_to_share() => Assert.Equal("- -", Parts(
        Standard("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2}""", "", "", "null"), [("数量", [Blank, Blank])]));

    // one block of rows stands in two forms that declare other points
    [Fact]
    public void A_part_is_of_the_form_it_stands_in()
    {
        var standard = Standard("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2}""");
        var second = new SecondLevelIndicator("数量", [Row(0, Blank), Row(1, Blank)]);

        Assert.Equal(("15", "6"), (Of(50), Of(20)));

        string? Of(int declared) => IndicatorTerms.Of(
            new IndicatorTree([new FirstLevelIndicator("产出", Points.From(declared), [second])]).Leaves[0], standard).Points.ToString();
    }

    [Property]
    public void Dealt_out_in_order_the_parts_make_the_points_and_differ_by_a_step(ushort level, byte share, byte rows, byte decimals)
    {
        var (weight, kept) = (Ratio.Of(share + 1, 256), new Rounding(decimals % 5));
        var parts = Divided(Points.FromTenThousandths(level * 37L), weight, (rows % 40) + 1, kept.Decimals, FirstLevelStandard.SplitRemainder.InOrder);

        Assert.Equal(Points.FromTenThousandths(level * 37L).Times(weight, kept), parts.Aggregate(Points.Zero, (sum, part) => sum + part));
        Assert.Equal(parts.OrderDescending(), parts);
        Assert.InRange((parts[0] - parts[^1]).Value, 0, Steps[kept.Decimals]);
    }

    // rounded each by itself they are all the same, and make the points within half a step each
    [Property]
    public void Rounded_by_themselves_the_parts_are_equal_and_near(ushort level, byte share, byte rows, byte decimals)
    {
        var (weight, kept, count) = (Ratio.Of(share + 1, 256), new Rounding(decimals % 5), (rows % 40) + 1);
        var parts = Divided(Points.FromTenThousandths(level * 37L), weight, count, kept.Decimals, FirstLevelStandard.SplitRemainder.Dropped);

        Assert.Single(parts.Distinct());
        Assert.True((new Fraction(level * 37L, 10_000) * Fraction.Of(weight) / new Fraction(count, 1)).Round(kept).Is(parts[0]));
    }

    // the control: three parts of 10 rounded by themselves do not make 10
    [Fact]
    public void Rounded_by_themselves_the_parts_need_not_make_the_points() => Assert.Equal(
        Points.From(9.99m), Divided(Points.From(10), Ratio.One, 3, 2, FirstLevelStandard.SplitRemainder.Dropped).Aggregate(Points.Zero, (sum, part) => sum + part));

    [Fact]
    public void A_batch_leaves_equal_parts_to_the_scorer()
    {
        var plan = BatchScoringPlan.Compile(Standard("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2, "remainder": "inOrder"}"""));
        var report = new SelfEvaluation
        {
            Subject = new Subject.Department(new BudgetUnit { Name = "某局" }),
            Goals =
            [
                new AnnualGoal(Tree([("数量", Enumerable.Repeat(Blank, 7))], Blank), [.. Enumerable.Range(0, 7).Select(i => new IndicatorResult
                {
                    IndicatorId = $"r{i}", Actual = new ActualValue.Quantity(Measure.Of(5, "次")),
                })]),
            ],
        };

        // 30, dealt out among seven
        Assert.Equal("30", plan.Score(EvaluationColumns.Read(plan, [report])).TotalOf(0).ToString());
    }

    [Fact]
    public void A_split_under_a_weight_is_said_and_read_back()
    {
        var standard = Standard("""{"name": "数量", "expected": true, "share": "60%", "equalSplit": 2, "remainder": "inOrder"}""", """, "equalSplit": 0""");
        Assert.Equal(standard, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(standard)));

        var said = Core.Standards.Values.StandardValue.Of(standard).Single(value => value.Property == "FirstLevels").Text;
        Assert.Contains(
            "数量 占 60%，由未印分值的指标均分到 2 位小数，余数按表上的次序每项多分一个末位，分完为止", said.Render(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(
            "数量 with 60%, shared equally by indicators without printed points, to 2 decimals, the rest in steps of the last decimal", said.Render(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name": "数量", "expected": true, "equalSplit": 2}""", "", "/firstLevels/0/value/secondLevels/0/equalSplit")]
    [InlineData("""{"name": "数量", "expected": true, "points": 5, "remainder": "inOrder"}""", "", "/firstLevels/0/value/secondLevels/0/remainder")]
    [InlineData("""{"name": "数量", "expected": true, "points": 5, "equalSplit": 2, "remainder": "last"}""", "", "/firstLevels/0/value/secondLevels/0/remainder")]
    [InlineData("""{"name": "数量", "expected": true}""", """, "remainder": "inOrder" """, "/firstLevels/0/value/remainder")]
    public void A_split_of_nothing_is_refused_at_its_place(string second, string first, string pointer) =>
        Assert.Equal(pointer, Assert.Single(PerfEvalJson.ReadStandard(Document(second, first, "", "50")).Errors).Pointer);

    [Fact]
    public void A_first_level_without_points_shares_none() => Assert.Equal(
        "/firstLevels/0/value/equalSplit",
        Assert.Single(PerfEvalJson.ReadStandard(Document("""{"name": "数量", "expected": true}""", """, "equalSplit": 2""", "", "null")).Errors).Pointer);

    private static List<Points> Divided(Points level, Ratio share, int rows, int decimals, FirstLevelStandard.SplitRemainder remainder)
    {
        var standard = Standard("""{"name": "数量", "expected": true, "share": "60%"}""");
        var second = standard.FirstLevels[0].Value.SecondLevels[0] with { Share = share, EqualSplit = decimals, Remainder = remainder };
        var first = standard.FirstLevels[0] with { Value = standard.FirstLevels[0].Value with { Points = level, SecondLevels = [second] } };
        return
        [
            .. Tree([("数量", Enumerable.Repeat(Blank, rows))], Blank).Leaves
                .Select(leaf => IndicatorTerms.Of(leaf, standard with { FirstLevels = [first] }).Points!.Value),
        ];
    }

    private static string Parts(EvaluationStandard standard, (string Name, IEnumerable<Reported<Points>> Points)[] levels, Reported<Points> declared = default) =>
        string.Join(' ', Tree(levels, declared).Leaves.Select(leaf => IndicatorTerms.Of(leaf, standard).Points?.ToString() ?? "-"));

    private static IndicatorTree Tree((string Name, IEnumerable<Reported<Points>> Points)[] levels, Reported<Points> declared)
    {
        var next = 0;
        return new IndicatorTree([new FirstLevelIndicator("产出指标", declared,
            levels.Select(level => new SecondLevelIndicator(level.Name, level.Points.Select(points => Row(next++, points)).ToEquatableList())).ToEquatableList())]);
    }

    private static ThirdLevelIndicator Row(int at, Reported<Points> points) =>
        new() { Id = $"r{at}", Name = $"r{at}", Target = new TargetValue.Quantity(Measure.Of(5, "次")), Points = points };

    private static string Weights(string printed) =>
        $$$""", "weights": {"value": {"printed": "{{{printed}}}", "decimals": 2}, "source": "d", "evidence": "chosen"}""";

    private static EvaluationStandard Standard(string second, string first = "", string members = "", string points = "50") =>
        PerfEvalJson.ParseStandard(Document(second, first, members, points));

    private static byte[] Document(string second, string first, string members, string points) => Encoding.UTF8.GetBytes($$"""
        {"schema": "perfeval/1", "kind": "standard", "id": "ours", "version": "1", "title": {"zh": "区", "en": "district"},
         "key": {"region": "510117", "years": {"from": 2025} }, "documents": [{"id": "d", "title": "办法"}],
         "firstLevels": [{"value": {"name": "产出", "points": {{points}}, "required": true, "secondLevels": [{{second}}]{{first}}}, "source": "d", "evidence": "chosen"}]{{members}} }
        """);
}

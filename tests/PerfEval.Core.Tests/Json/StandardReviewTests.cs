using System;
using System.Linq;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Review;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>A review of a standard: each problem has a standard that shows it, and the sound one beside it has none.</summary>
public sealed class StandardReviewTests
{
    private static readonly EvaluationStandard Sound = SampleStandard.Plain with
    {
        Key = new StandardKey("sample-form", null, RegionCode.Parse("430200"), new StandardKey.YearRange(new FiscalYear(2020), new FiscalYear(2022)), true),
        FirstLevels = [Level("产出指标", 50), Level("效益指标", 40)],
        Assignments = [Assigned("甲", 10, "产出指标"), Assigned("乙", 10, "产出指标"), Assigned("丙", 5, "效益指标")],
        Groups = [SampleStandard.Of(new IndicatorGroup("择优", ["甲", "乙"], 1))],
        Caps = [SampleStandard.Of(new TotalCap("限分", new CapTrigger.ScoreBelow("丙", Ratio.Percent(60)), Points.From(79), "good"))],
    };

    private static readonly StandardCatalog Catalog = new([Sound], SampleStandard.Plain with { Id = "as-filed" });

    public static TheoryData<string, string, string> Vectors { get; } = new()
    {
        { "pointsSum", "/firstLevels", "error" },
        { "levelSum", "/firstLevels/1/value/points", "error" },
        { "secondsSum", "/firstLevels/0/value/secondLevels", "error" },
        { "weightsSum", "/firstLevels/0/value/secondLevels", "error" },
        { "weightOfNothing", "/weights/value/printed", "error" },
        { "nothingLeft", "/firstLevels/0/value/equalSplit", "error" },
        { "assignedAboveFull", "/assignments", "error" },
        { "assignedBelowFull", "/assignments", "note" },
        { "bandsAbovePoints", "/assignments/2/value/rule/bands", "error" },
        { "bandsBelowPoints", "/assignments/2/value/rule/bands", "warning" },
        { "elementsSum", "/assignments/2/value/rule/elements", "error" },
        { "stepAbovePoints", "/assignments/2/value/rule/deduct", "warning" },
        { "wordsHaveNoNumber", "/wordingRule/value/over", "error" },
        { "numbersHaveNoDate", "/quantityRule/value/over", "warning" },
        { "boundHasOneUnit", "/quantityRule/value/step", "warning" },
        { "formulaIsAShare", "/assignments/2/value/rule/from", "error" },
        { "shareWithoutSign", "/overTarget/value/step", "warning" },
        { "floorIsAll", "/quantityRule/value/floor", "warning" },
        { "floorIsNothing", "/quantityRule/value/floor", "warning" },
        { "bandUnreachable", "/assignments/2/value/rule/bands/0/range", "warning" },
        { "reductionUnused", "/overTarget/value", "warning" },
        { "overAttainmentLow", "/thresholds/value/overAttainment", "warning" },
        { "lowExecutionHigh", "/thresholds/value/lowExecution", "warning" },
        { "assignmentTwice", "/assignments/3/value/name", "error" },
        { "levelTwice", "/firstLevels/1/value", "error" },
        { "provisionShadowed", "/provisions/1/value/rule", "error" },
        { "levelUnknown", "/provisions/0/value/under", "warning" },
        { "memberUnknown", "/groups/0/value/members/1", "warning" },
        { "memberTwice", "/groups/1/value/members/0", "error" },
        { "capLineUnknown", "/caps/0/value/when/line", "warning" },
        { "capWithoutEffect", "/caps/0/value", "warning" },
        { "gradeUnreachable", "/grades/value/0/from", "error" },
        { "sourceUnknown", "/rounding/source", "error" },
        { "seenWithoutClause", "/rounding", "warning" },
        { "categoryUnknown", "/key/categories/0", "note" },
        { "categoryOfDepartment", "/key/categories", "error" },
        { "documentUnused", "/documents/1", "warning" },
        { "onlyById", "/key", "note" },
        { "idTaken", "/id", "error" },
        { "formTaken", "/key/years", "error" },
        { "defaultTaken", "/key/years", "error" },
    };

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(40, true)]
    public void So_many_problems_are_listed_errors_first_and_the_others_are_counted(int beyond, bool isCounted)
    {
        // each level but the first is named like it, each document but one is cited by nobody
        var errors = 60;
        var warnings = Limits.MaxProblems + beyond - errors;
        var problems = StandardReview.Of(Sound with
        {
            ExecutionPoints = null,
            FirstLevels = [.. Enumerable.Repeat(Level("产出指标", 1), errors + 1)],
            FullPoints = SampleStandard.Of(Points.From(errors + 1)),
            Grades = SampleStandard.Of(new GradeScale([new GradeScale.Band("only", Points.Zero, new LocalizedText("合格", "pass"), [])])),
            Assignments = [],
            Groups = [],
            Caps = [],
            Documents = [.. Sound.Documents, .. Enumerable.Range(0, warnings).Select(i => new SourceDocument($"d{i}", "文件", null))],
        });

        Assert.Equal(Limits.MaxProblems, problems.Count);
        Assert.Equal(errors, problems.Count(problem => problem.Code == "levelTwice"));
        Assert.Equal(isCounted, problems[^1].Code == "tooMany");
        Assert.Equal(problems.OrderByDescending(problem => problem.Severity), problems);
        if (isCounted)
        {
            Assert.Equal(Severity.Warning, problems[^1].Severity);
            Assert.Contains($"另有 {beyond + 1} 处", problems[^1].Message(Language.Chinese), StringComparison.Ordinal);
        }
    }


    [Fact]
    public void A_sound_standard_has_no_problem() => Offenders.None(StandardReview.Of(Sound, Catalog).Select(problem => problem.ToString()));

    [Fact]
    public void The_built_in_standards_have_no_error_beside_each_other() => Offenders.None(BuiltInStandards.Catalog.Standards.Append(BuiltInStandards.Catalog.AsFiled)
        .SelectMany(standard => StandardReview.Of(standard, BuiltInStandards.Catalog).Where(problem => problem.Severity == Severity.Error).Select(problem => $"{standard.Id}: {problem}")));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_problem_is_found_with_its_place_and_nothing_else_is(string code, string pointer, string severity)
    {
        var problem = Assert.Single(StandardReview.Of(With(code), Beside(code)), problem => problem.Severity == Severity.Error || problem.Code == code);

        Assert.Equal((code, pointer, severity), (problem.Code, problem.Pointer, problem.Severity.ToString().ToLowerInvariant()));
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.DoesNotContain("{", problem.Message(language), StringComparison.Ordinal);
            Assert.StartsWith(pointer, problem.Message(language), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_problem_there_are_words_for_has_a_vector() => Assert.Equal(
        Vocabulary.Keys.Where(key => key.StartsWith("review.", StringComparison.Ordinal)).Select(key => key["review.".Length..]).Except(["tooMany"]).Order(StringComparer.Ordinal),
        Vectors.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Vectors))]
    public void What_is_reviewed_from_a_document_has_its_line(string code, string pointer, string severity)
    {
        // a source that is not listed is refused by the reader already
        if (code == "sourceUnknown")
        {
            return;
        }

        var bytes = PerfEvalJson.WriteStandard(With(code));
        var result = PerfEvalJson.ReviewStandard(bytes, Beside(code));
        var problem = Assert.Single(result.Problems, problem => problem.Code == code);
        var line = Encoding.UTF8.GetString(bytes).Split('\n')[problem.Line!.Value - 1];
        var name = pointer.Split('/')[^1];

        Assert.Equal(severity != "error", result.IsSound);
        Assert.True(int.TryParse(name, out _) || line.Contains($"\"{name}\"", StringComparison.Ordinal), $"{pointer}: {line}");
    }

    [Theory]
    [InlineData(false, 30, 20)]
    [InlineData(true, 30, 15)]
    [InlineData(true, 30, 25)]
    [InlineData(false, 30, null)]
    [InlineData(true, 60, null)]
    [InlineData(false, null, null)]
    public void Second_levels_with_points_make_those_of_their_first(bool isFound, int? one, int? other) => Assert.Equal(
        isFound, StandardReview.Of(Sound with { FirstLevels = [Pointed(one, other), Sound.FirstLevels[1]] }).Any(problem => problem.Code == "secondsSum"));

    [Fact]
    public void A_provision_under_a_level_nobody_has_is_never_used() => Assert.Equal(
        "/assignments/0/value/under",
        StandardReview.Of(Sound with { Assignments = [Assigned("丁", null, "预算"), .. Sound.Assignments] }).Single(problem => problem.Code == "levelUnknown").Pointer);

    [Fact]
    public void Errors_come_first()
    {
        var problems = StandardReview.Of(With("documentUnused") with { FirstLevels = [Level("产出指标", 60), Level("效益指标", 40)] });
        Assert.Equal([Severity.Error, Severity.Warning], problems.Select(problem => problem.Severity));
    }

    [Fact]
    public void A_document_that_cannot_be_read_says_why_instead()
    {
        var result = PerfEvalJson.ReviewStandard(CorpusFiles.Bad("standard-band-gap.json"));
        Assert.Null(result.Standard);
        Assert.False(result.IsSound);
        Assert.Contains("No band covers 90%", Assert.Single(result.Errors).Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("90% 没有一档覆盖", Assert.Single(result.Errors).Message(Language.Chinese), StringComparison.Ordinal);
    }

    private static StandardCatalog? Beside(string code) => code is "idTaken" or "formTaken" or "defaultTaken" ? Catalog : null;

    private static EvaluationStandard With(string code) => code switch
    {
        "pointsSum" => Sound with { FirstLevels = [Level("产出指标", 50), Level("效益指标", 30)] },
        "levelSum" => Sound with { FirstLevels = [Level("产出指标", 86), Level("效益指标", 4)] },
        "secondsSum" => Sound with { FirstLevels = [Pointed(30, 25), Sound.FirstLevels[1]] },
        "weightsSum" => Sound with { FirstLevels = [Weighted(Ratio.Percent(60), Ratio.Percent(50)), Sound.FirstLevels[1]] },
        "weightOfNothing" => Sound with
        {
            FirstLevels = [Weighted(Ratio.Percent(60), null), Sound.FirstLevels[1]],
            Weights = SampleStandard.Of(new FirstLevelStandard.Weighting(FirstLevelStandard.Weighting.PrintedWeight.OfSecondLevel, 2)),
        },
        "nothingLeft" => Sound with
        {
            FirstLevels = [SampleStandard.Of(Weighted(Ratio.One, null).Value with { EqualSplit = 0 }), Sound.FirstLevels[1]],
        },
        "assignedAboveFull" => Sound with { FirstLevels = [], Assignments = [.. Sound.Assignments, Assigned("丁", 80, null)] },
        "assignedBelowFull" => Sound with { FirstLevels = [] },
        "bandsAbovePoints" => WithRule(Bands(RuleOperand.Value, ("≥1", 6), ("<1", 0))),
        "bandsBelowPoints" => WithRule(Bands(RuleOperand.Value, ("≥1", 4), ("<1", 0))),
        "elementsSum" => WithRule(new ChecklistRule([new ChecklistRule.Element("一", Award.Of(Points.From(4)))])),
        "stepAbovePoints" => WithRule(new ViolationRule(Award.Of(Points.From(6)))),
        "wordsHaveNoNumber" => Sound with { WordingRule = SampleStandard.Of<ScoringRule>(Bands(RuleOperand.Ratio, ("≥1", 5), ("<1", 0))) },
        "numbersHaveNoDate" => Sound with { QuantityRule = SampleStandard.Of<ScoringRule>(Bands(RuleOperand.Days, ("≤0", 5), (">0", 0))) },
        "boundHasOneUnit" => Sound with { QuantityRule = SampleStandard.Of<ScoringRule>(Steps(RuleOperand.Value, null, "1%")) },
        "formulaIsAShare" => Sound with
        {
            Assignments =
            [
                Sound.Assignments[0], Sound.Assignments[1],
                SampleStandard.Of(Sound.Assignments[2].Value with { Rule = Steps(RuleOperand.Value, "90次", "1次"), Formula = RatioFormula.Find("staff-control-rate") }),
            ],
        },
        "shareWithoutSign" => Sound with { OverTarget = SampleStandard.Of(OverTargetPolicy.Reduce(Steps(RuleOperand.Ratio, "1.3", "10"))) },
        "floorIsAll" => Sound with { QuantityRule = SampleStandard.Of<ScoringRule>(new ProportionRule(Ratio.One)) },
        "floorIsNothing" => Sound with { QuantityRule = SampleStandard.Of<ScoringRule>(new ProportionRule(Ratio.Zero)) },
        "bandUnreachable" => WithRule(Bands(RuleOperand.Days, ("(0, 1)", 3), ("≤0", 5), ("≥1", 0))),
        "reductionUnused" => Sound with
        {
            QuantityRule = SampleStandard.Of<ScoringRule>(new JudgedRule()),
            Assignments = [.. Sound.Assignments.Select(one => one with { Value = one.Value with { Rule = new JudgedRule() } })],
            OverTarget = SampleStandard.Of(OverTargetPolicy.Reduce(new DeductionRule(
                RuleOperand.Ratio, Measure.Of(130, "%"), DeductionRule.DeductionSide.Above, Measure.Of(1, "%"), Award.Of(Ratio.Percent(5)), DeductionRule.PartialStep.Whole))),
        },
        "overAttainmentLow" => Sound with { Thresholds = SampleStandard.Of(Sound.Thresholds.Value with { OverAttainment = Ratio.Percent(99) }) },
        "lowExecutionHigh" => Sound with { Thresholds = SampleStandard.Of(Sound.Thresholds.Value with { LowExecution = Ratio.Percent(101) }) },
        "assignmentTwice" => Sound with { Assignments = [.. Sound.Assignments, Assigned("甲", null, "产出指标")] },
        "levelTwice" => Sound with { FirstLevels = [Level("产出指标", 50), Level("产出", 40)], Assignments = [Assigned("甲", 10, null), Assigned("乙", 10, null), Assigned("丙", 5, null)] },
        "provisionShadowed" => Sound with { Provisions = [Shared(null, new AttainmentRule()), Shared("产出指标", new JudgedRule())] },
        "levelUnknown" => Sound with { Provisions = [Shared("投入指标", new AttainmentRule())] },
        "memberUnknown" => Sound with { Groups = [SampleStandard.Of(new IndicatorGroup("择优", ["甲", "戊"], 1))] },
        "memberTwice" => Sound with { Groups = [.. Sound.Groups, SampleStandard.Of(new IndicatorGroup("再择优", ["甲", "丙"], 1))] },
        "capLineUnknown" => Sound with { Caps = [SampleStandard.Of(new TotalCap("限分", new CapTrigger.ScoreBelow("戊", Ratio.Percent(60)), Points.From(79), null))] },
        "capWithoutEffect" => Sound with { Caps = [SampleStandard.Of(new TotalCap("限分", new CapTrigger.Incident("戊"), Points.From(100), "excellent"))] },
        "gradeUnreachable" => Sound with
        {
            FullPoints = SampleStandard.Of(Points.From(89)),
            FirstLevels = [Level("产出指标", 50), Level("效益指标", 29)],
        },
        "sourceUnknown" => Sound with { Rounding = Sound.Rounding with { Source = new SourceNote("nowhere", null, Evidence.Chosen) } },
        "seenWithoutClause" => Sound with { Rounding = Sound.Rounding with { Source = new SourceNote("sample", null, Evidence.Seen) } },
        "categoryUnknown" => Sound with { Key = Sound.Key with { Categories = ["园区"] } },
        "categoryOfDepartment" => Sound with { Key = Sound.Key with { Kind = SubjectKind.Department, Categories = ["bond"] } },
        "documentUnused" => Sound with { Documents = [.. Sound.Documents, new SourceDocument("other", "另一文件", null)] },
        "onlyById" => Sound with { Key = Sound.Key with { Form = null, IsDefault = false } },
        "idTaken" => Sound with { Version = "2", Key = Sound.Key with { Region = RegionCode.National } },
        "formTaken" => Sound with { Id = "new", Key = Sound.Key with { Years = new StandardKey.YearRange(new FiscalYear(2022), null), IsDefault = false } },
        "defaultTaken" => Sound with { Id = "new", Key = Sound.Key with { Form = "another", Years = new StandardKey.YearRange(new FiscalYear(2022), null) } },
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "There is no standard for this problem."),
    };

    private static EvaluationStandard WithRule(ScoringRule rule) =>
        Sound with { Assignments = [Sound.Assignments[0], Sound.Assignments[1], SampleStandard.Of(Sound.Assignments[2].Value with { Rule = rule })] };

    private static Sourced<FirstLevelStandard> Weighted(Ratio? first, Ratio? second) => SampleStandard.Of(Sound.FirstLevels[0].Value with
    {
        SecondLevels =
        [
            new FirstLevelStandard.SecondLevel("数量指标", [], true) { Share = first }, new FirstLevelStandard.SecondLevel("质量指标", [], true) { Share = second },
        ],
    });

    private static Sourced<FirstLevelStandard> Pointed(params int?[] points) => SampleStandard.Of(Sound.FirstLevels[0].Value with
    {
        SecondLevels = [.. points.Select((one, i) => new FirstLevelStandard.SecondLevel($"第{i}指标", [], true) { Points = one is { } stated ? Points.From(stated) : null })],
    });

    private static Sourced<FirstLevelStandard> Level(string name, int points) => SampleStandard.Of(new FirstLevelStandard(name, [], Points.From(points), true, []));

    private static Sourced<IndicatorAssignment.OfMany> Shared(string? under, ScoringRule rule) =>
        SampleStandard.Of(new IndicatorAssignment.OfMany("共同") { Under = under, Rule = rule });

    private static Sourced<IndicatorAssignment> Assigned(string name, int? points, string? under) =>
        SampleStandard.Of(new IndicatorAssignment(name, points is { } stated ? Points.From(stated) : null, null) { Under = under });

    private static DeductionRule Steps(RuleOperand over, string? from, string step) => new(
        over, from is null ? null : Measure.Parse(from), DeductionRule.DeductionSide.Above, Measure.Parse(step), Award.Of(Points.From(1)), DeductionRule.PartialStep.Whole);

    private static BandRule Bands(RuleOperand over, params (string Range, int Points)[] bands) =>
        new(over, [.. bands.Select(band => new BandRule.Band(MeasureInterval.Parse(band.Range), Award.Of(Points.From(band.Points))))]);
}

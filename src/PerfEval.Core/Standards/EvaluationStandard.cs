using System;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Standards;

/// <summary>
/// 评价标准: which points, which rules, which bands and which rounding, from which
/// year, by which document. Rules are data; every value names its source.
/// </summary>
/// <remarks>Immutable; any number of threads may share one.</remarks>
public sealed record EvaluationStandard
{
    private readonly KeyIndex<string, SourceDocument> _documents = new(default, _ => []);
    private readonly KeyIndex<string, Sourced<FirstLevelStandard>> _levels = new(default, _ => []);
    private readonly ProvisionIndex _provisions = new(default);
    private readonly ManyIndex _many = new(default);
    private readonly SplitIndex _splits = new(default);

    /// <summary>标准代码, distinct in a catalogue.</summary>
    public required string Id { get; init => field = Given.Of(value); }

    /// <summary>版本: the version of the standard.</summary>
    public required string Version { get; init => field = Given.Of(value); }

    /// <summary>名称: its title in both languages.</summary>
    public required LocalizedText Title { get; init => field = Given.Of(value); }

    /// <summary>适用范围: the form, kind, region and years it governs.</summary>
    public required StandardKey Key { get; init => field = Given.Of(value); }

    /// <summary>依据文件 that the sources below name.</summary>
    public required EquatableList<SourceDocument> Documents
    {
        get;
        init => (field, _documents) = (value, new(value, document => [document.Id]));
    }

    /// <summary>满分, such as 100; above 0.</summary>
    /// <exception cref="ArgumentException">Not above 0.</exception>
    public required Sourced<Points> FullPoints
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Value > Points.Zero
                ? value
                : throw new ArgumentException($"Full points are above 0; these are {value.Value}.", nameof(value));
        }
    }

    /// <summary>预算执行率分值; null where the standard leaves it to the form.</summary>
    public Sourced<Points>? ExecutionPoints { get; init; }

    /// <summary>预算执行率的评分规则: how budget execution is scored.</summary>
    public required Sourced<ExecutionRateRule> Execution { get; init => field = Given.Of(value); }

    /// <summary>一级指标及其分值: the first levels, with their points where the standard gives them.</summary>
    public EquatableList<Sourced<FirstLevelStandard>> FirstLevels
    {
        get;
        init => (field, _levels, _splits) =
            (value, new(value, level => LevelNames.CoresOf(level.Value.Name, level.Value.Aliases)), new(value));
    }

    /// <summary>权重的折算: how weights come to points; null where points are points and nothing is scored out of 100 first.</summary>
    public Sourced<FirstLevelStandard.Weighting>? Weights
    {
        get;
        init => (field, _splits) = (value, new(FirstLevels));
    }

    /// <summary>定量指标 (a number, range or date as target) 的评分规则.</summary>
    public required Sourced<ScoringRule> QuantityRule { get; init => field = Given.Of(value); }

    /// <summary>定性指标 (words as target) 的评分规则.</summary>
    public required Sourced<ScoringRule> WordingRule { get; init => field = Given.Of(value); }

    /// <summary>逐项规定, by the name of the indicator.</summary>
    public EquatableList<Sourced<IndicatorAssignment>> Assignments
    {
        get;
        init => (field, _provisions, _splits) = (value, new(value), new(FirstLevels));
    }

    /// <summary>共同规定: what holds for all indicators of a sort, such as those under one level, unless one has a provision by name.</summary>
    public EquatableList<Sourced<IndicatorAssignment.OfMany>> Provisions
    {
        get;
        init => (field, _many) = (value, new(value));
    }

    /// <summary>择优计分的指标组: groups of indicators of which only the best count.</summary>
    public EquatableList<Sourced<IndicatorGroup>> Groups { get; init; }

    /// <summary>
    /// 多个年度目标的处理; null where the standard says nothing: goals that share the
    /// points are added up, goals that each have all of them leave a range.
    /// </summary>
    public Sourced<GoalPolicy>? Goals { get; init; }

    /// <summary>限分与否决: the caps on the total, a veto among them.</summary>
    public EquatableList<Sourced<TotalCap>> Caps { get; init; }

    /// <summary>方向判定: how the direction of a target without a sign is decided.</summary>
    public required Sourced<DirectionPolicy> Direction { get; init => field = Given.Of(value); }

    /// <summary>不适用指标的处理: what becomes of the points of an indicator that does not apply.</summary>
    public required Sourced<NotApplicablePolicy> NotApplicable { get; init => field = Given.Of(value); }

    /// <summary>超额完成的处理: what results above the target give.</summary>
    public required Sourced<OverTargetPolicy> OverTarget { get; init => field = Given.Of(value); }

    /// <summary>是否接受填报人自行评定: whether a filed score counts as the filer's own judgement of a wording.</summary>
    public required Sourced<bool> AcceptsFilersJudgement { get; init => field = Given.Of(value); }

    /// <summary>是否接受以“完成”应答定量目标: whether 完成 counts as reaching a number or a date.</summary>
    public required Sourced<bool> AcceptsAssertion { get; init => field = Given.Of(value); }

    /// <summary>得分取舍: how scores and totals are rounded.</summary>
    public required Sourced<RoundingPolicy> Rounding { get; init => field = Given.Of(value); }

    /// <summary>等级划分: the grades and the totals they begin at.</summary>
    public required Sourced<GradeScale> Grades { get; init => field = Given.Of(value); }

    /// <summary>复核容差: how far a filed figure may lie from the recomputed one without a finding.</summary>
    public required Sourced<RecheckTolerances> Tolerances { get; init => field = Given.Of(value); }

    /// <summary>提示阈值: the thresholds from which a figure is worth a note.</summary>
    public required Sourced<NoteThresholds> Thresholds { get; init => field = Given.Of(value); }

    /// <summary>
    /// 派生: a standard of its own that says all this one says until <c>with</c> says otherwise. It belongs to the form of its own id, is no
    /// default, and is called as this one with its id.
    /// </summary>
    /// <param name="id">标准代码.</param>
    /// <param name="version">版本.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var national = BuiltInStandards.Catalog.Find("national-project-2020")!;
    /// var ours = national.Derive("our-county-2026", "1") with { ExecutionPoints = null };
    /// Console.WriteLine(ours.Key.Form);   // our-county-2026
    /// </code>
    /// </example>
    public EvaluationStandard Derive(string id, string version) => this with
    {
        Id = id,
        Version = version,
        Title = new LocalizedText($"{Title.Chinese}（{id}）", $"{Title.English} ({id})"),
        Key = Key with { Form = id, IsDefault = false },
    };

    /// <summary>The document a source names; null where it names none of the standard's.</summary>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    public SourceDocument? DocumentOf(SourceNote source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return _documents.Find(source.Document);
    }

    /// <summary>The provision for an indicator by its name and the levels it stands under; null if the standard has none.</summary>
    /// <param name="leaf">三级指标 with the levels above it.</param>
    /// <exception cref="ArgumentNullException">The indicator is null.</exception>
    public Sourced<IndicatorAssignment>? AssignmentOf(IndicatorLeaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        return _provisions.Of(leaf);
    }

    /// <summary>均分的分值: an indicator's part of the points of a level that are shared; null where none are.</summary>
    internal Points? SharedPointsOf(IndicatorLeaf leaf) => _splits.IsEmpty ? null : _splits.PointsOf(leaf, this);

    /// <summary>
    /// 表样空行: whether an indicator is a row of the empty form that nobody filled in: its name consists of what the form prints to be
    /// replaced (指标1, ……), it has neither target nor points, and the standard gives it none.
    /// </summary>
    internal bool IsOfTemplate(IndicatorLeaf leaf) =>
        leaf.Indicator is { Target: TargetValue.Unstated, OpeningTarget: null, Points.IsBlank: true }
        && PlaceholderName.Is(leaf.Indicator.Name, Thresholds.Value.Terms.Templates.Concat(PlaceholderName.Usual))
        && AssignmentOf(leaf) is null;

    /// <summary>共同规定的索引: what the provisions about many say of one indicator.</summary>
    internal ManyIndex Many => _many;

    /// <summary>The first level of the standard that a printed name means; null where it means none.</summary>
    public Sourced<FirstLevelStandard>? FirstLevelOf(string? printedName) =>
        printedName is null ? null : _levels.Find(LevelNames.Core(printedName));
}

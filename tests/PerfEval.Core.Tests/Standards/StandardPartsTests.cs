using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;
using PerfEval.Core.Tests.Design;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>The table of values knows every value of a standard, every part of a split one, and words for every kind of rule.</summary>
public sealed class StandardPartsTests
{
    // what a standard is called, where it comes from and what it governs is no value of it
    private static readonly string[] Identity =
    [
        nameof(EvaluationStandard.Id), nameof(EvaluationStandard.Version), nameof(EvaluationStandard.Title), nameof(EvaluationStandard.Key),
        nameof(EvaluationStandard.Documents),
    ];

    [Fact]
    public void Every_property_of_a_standard_is_in_the_table_of_values() =>
        Offenders.None(Missing(PropertiesOf(typeof(EvaluationStandard)), StandardParts.All.Select(part => part.Property)));

    [Fact]
    public void A_property_that_is_not_in_the_table_is_noticed() => Assert.Equal(
        ["Rounding"], Missing(PropertiesOf(typeof(EvaluationStandard)), StandardParts.All.Select(part => part.Property).Where(name => name != "Rounding")));

    [Fact]
    public void The_table_names_nothing_else() =>
        Offenders.None(StandardParts.All.Select(part => part.Property).Except(PropertiesOf(typeof(EvaluationStandard))));

    [Theory]
    [InlineData(typeof(ExecutionRateRule), nameof(EvaluationStandard.Execution))]
    [InlineData(typeof(RecheckTolerances), nameof(EvaluationStandard.Tolerances))]
    [InlineData(typeof(NoteThresholds), nameof(EvaluationStandard.Thresholds))]
    public void What_is_split_is_split_into_all_its_parts(Type whole, string property) =>
        Assert.Equal(PropertiesOf(whole).Count(), StandardParts.All.Count(part => part.Property == property));

    [Fact]
    public void A_part_from_elsewhere_names_its_own_source()
    {
        var values = StandardValue.Of(Seed.Standard);

        Assert.Equal(Evidence.Seen, Assert.Single(values, value => value.Name.Key == "value.executionBasis").Source.Evidence);
        Assert.Equal(Evidence.Chosen, Assert.Single(values, value => value.Name.Key == "value.zeroBudget").Source.Evidence);

        var staff = Assert.Single(StandardValue.Of(Core.Json.BuiltInStandards.Catalog.Find("hunan-department-a")!), value => value.Name.Render(Language.Chinese) == "逐项规定：投入 › 在职人员控制率");
        Assert.Equal(Evidence.Seen, staff.Source.Evidence);
        Assert.EndsWith("其中 不足一步的处理：自定（own，原文没有说不足一个百分点怎样扣，按比例）", staff.Text.Render(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("of this part of a step: chosen (own, ", staff.Text.Render(Language.English), StringComparison.Ordinal);

        // parts of one source are named together; bands count from 1
        var adjusted = Assert.Single(StandardValue.Of(Core.Json.BuiltInStandards.Catalog.Find("yueyang-department-2019")!), value => value.Name.Render(Language.Chinese) == "逐项规定：过程 › 预算调整率");
        Assert.Contains("其中 公式：凭记忆（framework-2013，", adjusted.Text.Render(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("其中 第 6 档、第 7 档、第 8 档、第 9 档：自定（own，", adjusted.Text.Render(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_rule_has_words() => Offenders.None(KindsOfRule().Where(kind => !HasWords(kind)).Select(kind => kind.Name));

    [Fact]
    public void A_kind_of_rule_without_words_is_noticed() => Assert.False(HasWords(typeof(EvaluationStandard)));

    [Fact]
    public void Every_value_of_a_standard_is_said_with_its_source()
    {
        var values = StandardValue.Of(Seed.Standard);

        Assert.Equal(29, values.Count);
        Assert.All(values, value => Assert.NotNull(Seed.Standard.DocumentOf(value.Source)));
        Assert.All(values, value => Assert.DoesNotContain("{", value.Text.Render(Language.Chinese) + value.Text.Render(Language.English), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("value.grades", "90 分（含）以上为优；80 分（含）以上为良；60 分（含）以上为中；60 分以下为差；优又称 优秀；良又称 良好；中又称 一般、合格；差又称 较差、不合格")]
    [InlineData("value.rounding", "2 位小数；四舍五入；逐项取舍")]
    [InlineData("value.scoreTolerance", "0.1 分")]
    [InlineData("value.amountTolerance", "0.01万元")]
    [InlineData("value.lowExecution", "执行率低于 90%")]
    [InlineData("value.quantityRule", "达标得满分，否则分值 × 完成比例")]
    [InlineData("value.executionPoints", "10 分")]
    public void A_value_is_said_in_the_words_of_the_field(string name, string text) => Assert.Equal(
        text, Assert.Single(StandardValue.Of(Seed.Standard), value => value.Name.Key == name).Text.Render(Language.Chinese));

    [Fact]
    public void No_standard_is_no_list_of_values() => Assert.Throws<ArgumentNullException>(() => StandardValue.Of(null!));

    private static IEnumerable<string> Missing(IEnumerable<string> properties, IEnumerable<string> known) => properties.Except(Identity).Except(known);

    private static IEnumerable<string> PropertiesOf(Type type) => type.GetProperties().Select(property => property.Name);

    private static IEnumerable<Type> KindsOfRule() => CoreAssembly.PublicTypes.Where(type => type.IsSubclassOf(typeof(ScoringRule)));

    // a kind may have more than one sentence: rule.proportion, rule.proportionFloor
    private static bool HasWords(Type kind) => Vocabulary.Keys.Any(key =>
        key.StartsWith($"rule.{char.ToLowerInvariant(kind.Name[0])}{kind.Name[1..^"Rule".Length]}", StringComparison.Ordinal));
}

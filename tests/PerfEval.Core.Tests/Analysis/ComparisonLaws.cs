using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Analysis;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards.Values;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Analysis;

/// <summary>What holds of the comparison of any two standards on any report.</summary>
[Properties(Arbitrary = [typeof(StandardPairs)], MaxTest = 200)]
public sealed class ComparisonLaws
{
    [Property]
    public Property The_steps_add_up_to_the_whole_difference_at_both_ends(StandardPair it)
    {
        var compared = Compare(it);
        var atMin = compared.Steps.Aggregate(Points.Zero, (sum, step) => sum + step.Change.OfMin);
        var atMax = compared.Steps.Aggregate<StandardComparison.Step, Points?>(Points.Zero, (sum, step) => sum + step.Change.OfMax);
        var open = compared.Steps.Any(step => step.Change.OfMax is null);
        return (atMin == compared.Change.OfMin && (open || atMax == compared.Change.OfMax)).ToProperty()
            .Classify(open, "no upper end").Classify(!compared.Change.IsZero, "the total moves");
    }

    [Property]
    public bool Each_step_starts_where_the_one_before_ended_from_the_first_result_to_the_second(StandardPair it)
    {
        var compared = Compare(it);
        return compared.Steps.Select(step => (step.Before, step.GradeBefore)).Append((compared.Second.Total, compared.Second.Grade))
            .SequenceEqual(compared.Steps.Select(step => (step.After, step.GradeAfter)).Prepend((compared.First.Total, compared.First.Grade)));
    }

    [Property]
    public bool The_lines_and_what_lies_beyond_them_make_the_change_of_a_step(StandardPair it) => Compare(it).Steps.All(step =>
        step.Lines.Aggregate(step.BeyondLines.OfMin, (sum, line) => sum + line.Change.OfMin) == step.Change.OfMin
        && (step.BeyondLines.OfMax is not { } beyond
            || step.Lines.Aggregate((Points?)beyond, (sum, line) => sum + line.Change.OfMax) == step.Change.OfMax));

    [Property]
    public bool The_two_results_are_those_of_the_scorer(StandardPair it)
    {
        var compared = Compare(it);
        return compared.First == Scorer.Score(it.Report, it.First) && compared.Second == Scorer.Score(it.Report, it.Second);
    }

    [Property]
    public bool A_standard_that_took_over_every_difference_differs_no_more(StandardPair it)
    {
        var led = StandardParts.All.SelectMany(part => part.Changes(it.First, it.Second)).Aggregate(it.First, (standard, change) => change.Apply(standard));
        return ValueDifference.Between(led, it.Second).Count == 0 && led with { Id = it.Second.Id } == it.Second;
    }

    [Property]
    public bool A_standard_does_not_differ_from_itself(StandardPair it) =>
        ValueDifference.Between(it.First, it.First).Count == 0 && Compare(it with { Second = it.First }).Change is { OfMin: var least } && least == Points.Zero;

    [Property]
    public bool The_way_back_is_the_same_difference_with_the_other_sign(StandardPair it)
    {
        var (there, back) = (Compare(it).Change, StandardComparison.Of(it.Report, it.Second, it.First).Change);
        return there.OfMin == -back.OfMin && (there.OfMax is { } max ? max == -back.OfMax : back.OfMax is null);
    }

    [Property]
    public bool What_is_said_of_the_two_sides_differs_in_both_languages(StandardPair it) => ValueDifference.Between(it.First, it.Second).All(difference =>
        new[] { Language.Chinese, Language.English }.All(language => difference.First?.Text.Render(language) != difference.Second?.Text.Render(language)));

    private static StandardComparison Compare(StandardPair it) => StandardComparison.Of(it.Report, it.First, it.Second);
}

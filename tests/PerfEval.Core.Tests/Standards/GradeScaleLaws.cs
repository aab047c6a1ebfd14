using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Which bands make a grade scale, and what the words of one name. What it makes of totals stands in the laws of
/// scoring.</summary>
[Properties(Arbitrary = [typeof(ScaleDrafts)], MaxTest = 500)]
public sealed class GradeScaleLaws
{
    [Property]
    public Property Bands_are_taken_just_where_they_are_consistent(ScaleDraft draft)
    {
        var isTaken = Build(draft) is { } scale && scale.Bands.SequenceEqual(draft.Bands);
        return (isTaken == draft.IsConsistent).ToProperty().Classify(draft.IsConsistent, "consistent").Classify(!draft.IsConsistent, "not");
    }

    [Property]
    public void The_refusal_names_what_is_wrong(ScaleDraft draft)
    {
        if (!draft.IsConsistent)
        {
            var message = Assert.ThrowsAny<ArgumentException>(() => new GradeScale([.. draft.Bands])).Message;
            string?[] wrong =
            [
                draft.HasBands ? null : "at least one grade",
                draft.SharedWord,
                .. draft.Bands.Zip(draft.Bands.Skip(1)).Where(pair => pair.Second.LowerBound >= pair.First.LowerBound)
                    .Select(pair => pair.Second.Label.Chinese),
                draft.EndsAtZero || !draft.HasBands ? null : draft.Bands[^1].Label.Chinese,
            ];
            Assert.Contains(wrong, word => word is not null && message.Contains(word, StringComparison.Ordinal));
        }
    }

    [Property]
    public bool Every_word_of_a_grade_names_it_with_blanks_around_it_too(ScaleDraft draft) => Build(draft) is not { } scale
        || scale.Bands.All(band =>
        ScaleDraft.WordsOf(band).All(word => scale.Named(word) == band && scale.Named($" {word}\u3000") == band));

    [Property]
    public bool Every_other_word_names_none(ScaleDraft draft) => Build(draft) is not { } scale
        || scale.Bands.All(band => ScaleDraft.WordsOf(band)
        .SelectMany(word => new[] { word + "档", word[..^1] + "?", word.ToUpperInvariant(), word[1..] })
        .All(word => scale.Named(word) == scale.Bands.FirstOrDefault(other => ScaleDraft.WordsOf(other).Contains(word))));

    [Property]
    public bool A_code_is_the_grade_of_that_code_and_no_other_word_is_a_code(ScaleDraft draft) => Build(draft) is not { } scale
        || scale.Bands.All(band =>
        scale.WithCode(band.Code) == band && scale.WithCode(band.Label.Chinese) is null && scale.WithCode(null) is null
            && scale.WithCode($" {band.Code}") is null);

    [Property]
    public bool A_total_has_the_last_grade_whose_bound_it_reaches(ScaleDraft draft, int total)
    {
        var points = Points.FromTenThousandths(total % 120_000);
        return Build(draft) is not { } scale
            || scale.Of(points) == (scale.Bands.FirstOrDefault(band => points >= band.LowerBound) ?? scale.Bands[^1]);
    }

    [Property]
    public bool Bounds_belong_to_their_grade_and_a_ten_thousandth_less_does_not(ScaleDraft draft) => Build(draft) is not { } scale
        || scale.Bands.Select((band, i) => (band, i)).All(at =>
        scale.Of(at.band.LowerBound) == at.band
        && (at.i == scale.Bands.Count - 1
            || scale.Of(Points.FromTenThousandths(at.band.LowerBound.TenThousandths - 1)) == scale.Bands[at.i + 1]));

    [Property]
    public bool A_range_has_a_grade_just_where_both_ends_have_it(ScaleDraft draft, int a, int b)
    {
        var (x, y) = (Points.FromTenThousandths(a % 120_000), Points.FromTenThousandths(b % 120_000));
        var range = new PointsRange(Points.Min(x, y), Points.Max(x, y));
        return Build(draft) is not { } scale
            || (scale.Of(range) == (scale.Of(x) == scale.Of(y) ? scale.Of(x) : null) && scale.Of(new PointsRange(x, null)) is null);
    }

    [Fact]
    public void A_word_that_is_null_is_misuse() =>
        Assert.Throws<ArgumentNullException>(() => Fixtures.SampleStandard.Plain.Grades.Value.Named(null!));

    private static GradeScale? Build(ScaleDraft draft)
    {
        try
        {
            return new GradeScale([.. draft.Bands]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

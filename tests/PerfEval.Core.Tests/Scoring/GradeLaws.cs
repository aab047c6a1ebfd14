using System;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Amounts;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>What holds of every grade scale and every total.</summary>
[Properties(Arbitrary = [typeof(ScoringCases), typeof(AmountArbitraries)], MaxTest = 300)]
public sealed class GradeLaws
{
    [Property]
    public bool A_grade_never_falls_when_the_total_rises(GradeScale scale, Points a, Points b)
    {
        var (low, high) = (Points.Min(a, b), Points.Max(a, b));
        return Rank(scale, high) <= Rank(scale, low);
    }

    [Property]
    public bool Every_total_has_exactly_one_grade(GradeScale scale, Points total)
    {
        var (rank, bands) = (Rank(scale, total), scale.Bands);
        return (rank == bands.Count - 1 || total >= bands[rank].LowerBound) && (rank == 0 || total < bands[rank - 1].LowerBound);
    }

    [Property]
    public bool A_lower_bound_has_its_grade_and_what_lies_just_below_the_next(GradeScale scale) => scale.Bands.All(band =>
        scale.Of(band.LowerBound) == band
        && (band == scale.Bands[^1] || scale.Of(Points.FromTenThousandths(band.LowerBound.TenThousandths - 1)) == scale.Bands[Rank(scale, band.LowerBound) + 1]));

    [Property]
    public bool A_range_has_a_grade_just_where_all_in_it_have_the_same(GradeScale scale, PointsRange range) =>
        scale.Of(range)?.Code == (range.Max is { } max && scale.Of(range.Min) == scale.Of(max) ? scale.Of(max).Code : null);

    [Property]
    public bool Every_word_of_a_grade_names_it(GradeScale scale) => scale.Bands.All(band =>
        scale.Named(band.Code) == band && scale.Named($" {band.Label.Chinese} ") == band && scale.Named(band.Label.English) == band);

    private static int Rank(GradeScale scale, Points total) => Array.IndexOf([.. scale.Bands], scale.Of(total));
}

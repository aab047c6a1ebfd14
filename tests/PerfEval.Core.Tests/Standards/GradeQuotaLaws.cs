using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Standards;

/// <summary>Grades of units that are rated together, where only so many may be excellent: never more, no fewer than need be, the same however they are listed.</summary>
public sealed class GradeQuotaLaws
{
    // 优 90, 良 80, 中 60, 差
    private static readonly GradeScale Scale = SampleStandard.Plain.Grades.Value;

    [Theory]
    [InlineData("97 93 93 85", 50, 100, "优 良 良 良")]
    [InlineData("97 93 92 85", 50, 100, "优 优 良 良")]
    [InlineData("97 93 92 85", 49, 100, "优 良 良 良")]   // 1.96 units are one
    [InlineData("97 97 97 97", 75, 100, "良 良 良 良")]   // all or none of them
    [InlineData("97 93 92 85", 0, 100, "良 良 良 良")]
    [InlineData("97 93 92 85", 100, 100, "优 优 优 良")]
    [InlineData("97 93 92 85", 25, 50, "优 良 中 中")]    // 良 or better is for two
    [InlineData("97 93 92 85", 100, 50, "优 优 中 中")]
    [InlineData("70 50 97", 34, 67, "中 差 优")]
    [InlineData("", 30, 100, "")]
    public void So_many_have_the_best_grades(string totals, int excellent, int good, string grades) => Assert.Equal(
        grades, string.Join(' ', Graded([.. totals.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(decimal.Parse).Select(Points.From)], excellent, good)));

    [Property]
    public void A_quota_is_never_exceeded_and_only_what_exceeds_it_falls(byte[] totals, byte excellent, byte good)
    {
        var (best, better) = (excellent % 101, good % 101);
        var points = Of(totals);
        var grades = Graded(points, best, better);
        var (tops, goods) = (grades.Count(grade => grade == "优"), grades.Count(grade => grade is "优" or "良"));
        Assert.True(tops * 100 <= best * totals.Length && goods * 100 <= better * totals.Length);

        // the next best of equal totals would have been too many
        foreach (var fallen in points.Zip(grades).Where(pair => pair.Second == "良" && pair.First >= Points.From(90)).Select(pair => pair.First).Distinct())
        {
            Assert.True(points.Count(total => total >= fallen) * 100 > best * totals.Length);
        }

        foreach (var fallen in points.Zip(grades).Where(pair => pair.Second == "中" && pair.First >= Points.From(80)).Select(pair => pair.First).Distinct())
        {
            Assert.True(points.Count(total => total >= fallen) * 100 > better * totals.Length);
        }
    }

    [Property]
    public void Whoever_has_more_has_no_worse_a_grade_and_the_order_of_the_list_does_not_matter(byte[] totals, byte excellent, byte good)
    {
        var (points, order) = (Of(totals), "优良中差");
        var grades = Graded(points, excellent % 101, good % 101);
        var ranked = points.Zip(grades).OrderByDescending(pair => pair.First).ToList();

        Assert.Equal(ranked.Select(pair => order.IndexOf(pair.Second, StringComparison.Ordinal)).Order(), ranked.Select(pair => order.IndexOf(pair.Second, StringComparison.Ordinal)));
        Assert.All(ranked.GroupBy(pair => pair.First), equal => Assert.Single(equal.Select(pair => pair.Second).Distinct()));
        points.Reverse();
        grades.Reverse();
        Assert.Equal(grades, Graded(points, excellent % 101, good % 101));
    }

    [Property]
    public void Without_a_quota_each_has_its_own_grade(byte[] totals) => Assert.Equal(
        Of(totals).Select(Scale.Of), Scale.Within(Of(totals).ToEquatableList(), []));

    // the control: by their own grades more than the quota would be excellent
    [Fact]
    public void By_their_own_grades_a_quota_would_be_exceeded() => Assert.Equal(
        (3, 1), (Graded([.. Enumerable.Repeat(Points.From(95), 2), Points.From(99)], 100, 100).Count(grade => grade == "优"),
            Graded([.. Enumerable.Repeat(Points.From(95), 2), Points.From(99)], 50, 100).Count(grade => grade == "优")));

    [Theory]
    [InlineData("poor")]
    [InlineData("优")]
    [InlineData("superb")]
    public void A_quota_of_no_grade_or_of_the_last_is_refused(string code) =>
        Assert.Contains(code, Assert.Throws<ArgumentException>(() => Scale.Within([Points.From(90)], [new GradeScale.Quota(code, Ratio.One)])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_share_is_from_nothing_to_all(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GradeScale.Quota("excellent", Ratio.Percent(percent)));

    private static List<Points> Of(byte[] totals) => [.. totals.Select(total => Points.From(70 + (total % 31)))];

    private static List<string> Graded(List<Points> totals, int excellent, int good) =>
    [
        .. Scale.Within(
            totals.ToEquatableList(), [new GradeScale.Quota("excellent", Ratio.Percent(excellent)), new GradeScale.Quota("good", Ratio.Percent(good))])
            .Select(grade => grade.Label.Chinese),
    ];
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial record GradeScale
{
    /// <summary>
    /// 评优名额内的等级: the grades of units that are rated together, where only so many may have the best ones. A unit beyond a quota has the
    /// next grade that has room. Who stays is decided by the totals alone: equal totals have equal grades, and where they reach beyond the
    /// quota all of them fall, so that it is never exceeded; neither names nor the order of the list matter.
    /// </summary>
    /// <param name="totals">各单位的总分; each counts for one.</param>
    /// <param name="quotas">名额; for a grade named twice the smaller holds.</param>
    /// <returns>The grades, in the order of the totals; without quotas those of <see cref="Of(Points)"/>.</returns>
    /// <exception cref="ArgumentException">A quota is of no grade of the scale, or of the last, which is for everybody else.</exception>
    /// <example>
    /// <code>
    /// var scale = BuiltInStandards.Catalog.AsFiled.Grades.Value;   // 优 from 90, 良 from 80
    /// var grades = scale.Within(
    ///     [Points.From(97), Points.From(93), Points.From(93), Points.From(85)], [new GradeScale.Quota("excellent", Ratio.Percent(50))]);
    /// Console.WriteLine(string.Join(" ", grades.Select(grade => grade.Label.Chinese)));   // 优 良 良 良
    /// </code>
    /// </example>
    public EquatableList<Band> Within(EquatableList<Points> totals, EquatableList<Quota> quotas)
    {
        var most = MostOf(totals.Count, quotas);
        Dictionary<Points, Band> grades = [];
        var ranked = 0;
        foreach (var equal in totals.GroupBy(total => total).OrderByDescending(group => group.Key))
        {
            ranked += equal.Count();
            var grade = Bands.Count - 1;
            // from the last up: a better grade needs room in every grade that is or-better
            while (grade > 0 && equal.Key >= Bands[grade - 1].LowerBound && ranked <= most[grade - 1])
            {
                grade--;
            }

            grades.Add(equal.Key, Bands[grade]);
        }

        return [.. totals.Select(total => grades[total])];
    }

    // how many may have each grade or a better one
    private int[] MostOf(int units, EquatableList<Quota> quotas)
    {
        var most = new int[Bands.Count];
        Array.Fill(most, units);
        foreach (var quota in quotas)
        {
            var at = Bands.ToList().FindIndex(band => band.Code == quota.Code);
            if (at < 0 || at == Bands.Count - 1)
            {
                throw new ArgumentException(
                    $"A quota is of a grade of the scale but the last; there is no '{quota.Code}' among those.", nameof(quotas));
            }

            most[at] = Math.Min(most[at], (int)((Int128)units * quota.AtMost.Numerator / quota.AtMost.Denominator));
        }

        return most;
    }

    /// <summary>评优名额: that at most a share of all units has a grade or a better one (优不超过 30%); whole units, never rounded up.</summary>
    /// <param name="Code">等级代码, such as excellent.</param>
    /// <param name="AtMost">比例, 0 to 1.</param>
    public sealed record Quota(string Code, Ratio AtMost)
    {
        /// <summary>等级代码, such as excellent.</summary>
        public string Code { get; init => field = Given.Of(value); } = Given.Of(Code);

        /// <summary>比例: the share of all units, 0 to 1.</summary>
        /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 1.</exception>
        public Ratio AtMost { get; init => field = Checked(value); } = Checked(AtMost);

        private static Ratio Checked(Ratio share) => share >= Ratio.Zero && share <= Ratio.One
            ? share
            : throw new ArgumentOutOfRangeException(nameof(share), share, "A quota is a share of all units, from 0 to 1.");
    }
}

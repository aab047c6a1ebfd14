using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators.Shrinking;

/// <summary>
/// What makes the indicators of a report fewer or plainer. An edit may be applied to any report: it changes nothing in one without such a
/// goal or indicator, so units that share a tree
/// go on sharing it.
/// </summary>
internal static class TreeEdits
{
    public static IEnumerable<Func<SelfEvaluation, SelfEvaluation>> Of(SelfEvaluation report) =>
        Fewer(report).Concat(Enumerable.Range(0, report.Goals.Count).SelectMany(g => Plainer(report.Goals[g], g)));

    /// <summary>The report without one indicator and what is said of it.</summary>
    public static SelfEvaluation WithoutIndicator(SelfEvaluation report, int goal, string id) =>
        Edit(report, goal, all => EachSecond(all, second => second with
        {
            Indicators = second.Indicators.Where(indicator => indicator.Id != id).ToEquatableList(),
        }));

    private static IEnumerable<Func<SelfEvaluation, SelfEvaluation>> Fewer(SelfEvaluation report)
    {
        for (var g = 0; g < report.Goals.Count; g++)
        {
            var (goal, levels) = (g, report.Goals[g].Tree.FirstLevels);
            yield return it => WithoutGoal(it, goal);
            for (var i = 0; i < levels.Count; i++)
            {
                var first = i;
                yield return it => Edit(it, goal, all => Without(all, first));
                for (var j = 0; j < levels[i].SecondLevels.Count; j++)
                {
                    var second = j;
                    yield return it => Edit(it, goal, all =>
                        Put(all, first, level => level with { SecondLevels = Without(level.SecondLevels, second) }));
                }
            }

            foreach (var leaf in report.Goals[g].Tree.Leaves.AsEnumerable())
            {
                var id = leaf.Indicator.Id;
                yield return it => WithoutIndicator(it, goal, id);
            }
        }
    }

    private static IEnumerable<Func<SelfEvaluation, SelfEvaluation>> Plainer(AnnualGoal goal, int g)
    {
        yield return it => Edit(it, g, all => all.Select(level => level with { DeclaredPoints = default }).ToEquatableList());
        yield return it => Edit(it, g, all => all.Select(level => level with { Name = "产出" }).ToEquatableList());
        yield return it => Edit(it, g, all => EachSecond(all, second => second with { Name = "数量" }));
        foreach (var leaf in goal.Tree.Leaves.AsEnumerable())
        {
            var indicator = leaf.Indicator;
            IEnumerable<Func<ThirdLevelIndicator, ThirdLevelIndicator>> edits =
            [
                one => one with { Name = "指标" }, one => one with { PrintedDirection = null }, one => one with { OpeningTarget = null }, one => one with { Points = Points.From(10) },
                .. PlainerValues.Of(indicator.Target).Select<TargetValue, Func<ThirdLevelIndicator,
                    ThirdLevelIndicator>>(target => one => one with { Target = target }),
            ];
            foreach (var edit in edits)
            {
                yield return it => Edit(it, g, all => EachSecond(all, second => second with
                {
                    Indicators = second.Indicators.Select(one => one.Id == indicator.Id ? edit(one) : one).ToEquatableList(),
                }));
            }
        }
    }

    private static SelfEvaluation WithoutGoal(SelfEvaluation report, int goal) => goal >= report.Goals.Count ? report : Referring(
        report with { Goals = Without(report.Goals, goal) }, (g, id) => g == goal ? null : g > goal ? g - 1 : g);

    private static SelfEvaluation Edit(SelfEvaluation report, int goal, Func<EquatableList<FirstLevelIndicator>,
        EquatableList<FirstLevelIndicator>> edit)
    {
        if (goal >= report.Goals.Count)
        {
            return report;
        }

        var tree = new IndicatorTree(edit(report.Goals[goal].Tree.FirstLevels));
        var ids = tree.Leaves.Select(leaf => leaf.Indicator.Id).ToHashSet();
        return Referring(
            report with
            {
                Goals = Put(report.Goals, goal, old =>
                    new AnnualGoal(tree, old.Results.Where(result => ids.Contains(result.IndicatorId)).ToEquatableList())
                    {
                        Expected = old.Expected,
                        Actual = old.Actual,
                        DeclaredPoints = old.DeclaredPoints,
                    }),
            },
            (g, id) => g != goal || ids.Contains(id) ? g : null);
    }

    // judgements and claims go with the indicators they are about; a claim loses its reference alone
    private static SelfEvaluation Referring(SelfEvaluation report, Func<int, string, int?> goalOf) => report with
    {
        Judgements = report.Judgements.Where(entry => goalOf(entry.GoalIndex, entry.IndicatorId) is not null)
            .Select(entry => entry with { GoalIndex = goalOf(entry.GoalIndex, entry.IndicatorId)!.Value }).ToEquatableList(),
        Narrative = report.Narrative is not { } narrative ? null : narrative with
        {
            Achievements = narrative.Achievements.Select(achievement => achievement with
            {
                Claims = achievement.Claims.Select(claim => claim.RefersTo is not ClaimReference.Indicator about ? claim : claim with
                {
                    RefersTo = goalOf(about.GoalIndex, about.IndicatorId) is { } goal ? about with { GoalIndex = goal } : null,
                }).ToEquatableList(),
            }).ToEquatableList(),
        },
    };

    private static EquatableList<FirstLevelIndicator> EachSecond(EquatableList<FirstLevelIndicator> levels, Func<SecondLevelIndicator,
        SecondLevelIndicator> edit) =>
        levels.Select(level => level with { SecondLevels = level.SecondLevels.Select(edit).ToEquatableList() }).ToEquatableList();

    private static EquatableList<T> Without<T>(EquatableList<T> list, int at) => list.Where((_, i) => i != at).ToEquatableList();

    private static EquatableList<T> Put<T>(EquatableList<T> list, int at, Func<T, T> edit) =>
        list.Select((item, i) => i == at ? edit(item) : item).ToEquatableList();
}

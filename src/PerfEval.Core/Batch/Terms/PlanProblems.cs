using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch.Terms;

/// <summary>方案问题: what a shared tree and a standard say of each other that cannot be right, before a single unit is read.</summary>
internal static class PlanProblems
{
    /// <summary>The problems: points first, then groups and caps in the order of the standard.</summary>
    public static EquatableList<Remark> Of(IndicatorTree tree, EvaluationStandard standard)
    {
        List<Remark> problems = [];
        AddPoints(problems, tree, standard);
        var leaves =
            tree.Leaves.CountBy(leaf => LevelNames.Core(leaf.Indicator.Name), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var group in standard.Groups)
        {
            var members = group.Value.Members.Select(LevelNames.Core).Distinct(StringComparer.Ordinal).Sum(leaves.GetValueOrDefault);
            if (members <= group.Value.Counted)
            {
                problems.Add(Remark.Of(
                    "plan.groupOfFew",
                    Argument.Of("group", group.Value.Name),
                    Argument.Of("members", members),
                    Argument.Of("count", group.Value.Counted)));
            }
        }

        foreach (var cap in standard.Caps)
        {
            if (cap.Value.When is CapTrigger.ScoreBelow below && !HasLine(LevelNames.Core(below.Line)))
            {
                problems.Add(Remark.Of("plan.capWithoutLine", Argument.Of("cap", cap.Value.Name), Argument.Of("line", below.Line)));
            }
        }

        return problems.ToEquatableList();

        bool HasLine(string name) => leaves.ContainsKey(name) || name == LevelNames.Core(ExecutionScoring.LineName);
    }

    private static void AddPoints(List<Remark> problems, IndicatorTree tree, EvaluationStandard standard)
    {
        var sum = Points.Zero;
        var isWhole = true;
        foreach (var leaf in tree.Leaves)
        {
            if (standard.IsOfTemplate(leaf))
            {
                continue;
            }

            if (IndicatorTerms.Of(leaf, standard).Points is { } points)
            {
                sum += points;
            }
            else
            {
                isWhole = false;
                problems.Add(Remark.Of("plan.noPoints", Argument.Of("name", leaf.Indicator.Name)));
            }
        }

        var (execution, full) = (standard.ExecutionPoints?.Value ?? Points.Zero, standard.FullPoints.Value);
        var isFull = isWhole && sum + execution == full;

        // a standard that leaves the points of execution to the form leaves it what is missing
        var isLeftToForm = standard.ExecutionPoints is null && sum <= full;
        if (!isFull && !isLeftToForm && (isWhole || sum + execution > full))
        {
            problems.Add(Remark.Of(
                "plan.notFull",
                Argument.Of("execution", execution),
                Argument.Of("indicators", sum),
                Argument.Of("sum", sum + execution),
                Argument.Of("full", full)));
        }
    }
}

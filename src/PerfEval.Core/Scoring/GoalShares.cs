using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 各年度目标的分值口径: how the points of several goals go together, judged on the points as filed, before anything is excluded, grouped or rounded.
/// Goals that make the full points together, with execution, share them. Else each is scaled to the full points less execution, and the
/// standard says what they come to; where it says nothing, the total lies between the least and the greatest of them.
/// </summary>
internal sealed class GoalShares
{
    private readonly Points?[] _filed;

    private GoalShares(Points?[] filed, Points execution, bool hasExecution, Points full)
    {
        _filed = filed;
        Room = Points.Max(Points.Zero, full - execution);
        ExecutionIsKnown = hasExecution;
        for (var goal = 0; goal < filed.Length; goal++)
        {
            // a goal without rows or with nothing but crossed-out points weighs nothing
            if (filed[goal] != Points.Zero)
            {
                Carrying.Add(goal);
            }
        }
    }

    /// <summary>The full points less execution, which one goal alone would have.</summary>
    public Points Room { get; }

    /// <summary>Whether the points of execution are known.</summary>
    public bool ExecutionIsKnown { get; }

    /// <summary>The positions of the goals that carry points.</summary>
    public List<int> Carrying { get; } = [];

    /// <summary>How many goals the lines name.</summary>
    public int GoalCount => _filed.Length;

    /// <summary>How the goals count.</summary>
    public GoalCounting Counting { get; private set; }

    /// <summary>
    /// Whether each of several goals has all the points of the indicators for itself, so that no sum over all goals means anything.
    /// </summary>
    public bool EachIsWhole => Carrying.Count > 1 && Room > Points.Zero && Carrying.TrueForAll(goal => _filed[goal] == Room);

    /// <summary>What is known of the points of a goal; null where some are not.</summary>
    public Points? FiledPointsOf(int goal) => _filed[goal];

    /// <summary>The shares of the goals of scored lines.</summary>
    /// <param name="lines">得分行.</param>
    /// <param name="unprinted">Points that are not printed.</param>
    /// <param name="standard">评价标准.</param>
    /// <param name="hasAllRows">False where the table is cut short: the rows not seen may make up what is missing.</param>
    public static GoalShares Of(
        EquatableList<ScoredLine> lines, List<UnprintedPoints.Cap> unprinted, EvaluationStandard standard, bool hasAllRows)
    {
        var goals = 0;
        foreach (var line in lines)
        {
            goals = Math.Max(goals, (line.GoalIndex ?? -1) + 1);
        }

        var filed = new Points?[goals];
        filed.AsSpan().Fill(Points.Zero);
        var (known, execution, hasExecution, isKnown) = (Points.Zero, Points.Zero, true, hasAllRows);
        foreach (var line in lines)
        {
            Add(line.GoalIndex, line.Points ?? Points.Zero);
        }

        foreach (var cap in unprinted)
        {
            if (cap.Most is { } most)
            {
                Add(cap.Goal, most);
            }
            else if (cap.Goal is { } goal)
            {
                (filed[goal], isKnown) = (null, false);
            }
            else
            {
                (hasExecution, isKnown) = (false, false);
            }
        }

        var shares = new GoalShares(filed, execution, hasExecution, standard.FullPoints.Value);
        var together = isKnown ? known == standard.FullPoints.Value : known <= standard.FullPoints.Value;
        shares.Counting = standard.Goals?.Value switch
        {
            _ when together || shares.Carrying.Count < 2 => GoalCounting.Together,
            null => GoalCounting.Apart,
            GoalPolicy.Averaged => GoalCounting.Averaged,
            _ => GoalCounting.Together,
        };
        return shares;

        void Add(int? goal, Points points)
        {
            known += points;
            if (goal is { } g)
            {
                filed[g] += points;
            }
            else
            {
                execution += points;
            }
        }
    }

    /// <summary>未见的行: the most the rows that a table cut short does not show can come to, and the goal they would stand in.</summary>
    public (int Goal, Points Most) Unseen(Points full)
    {
        var last = Math.Max(0, GoalCount - 1);
        var missing = Counting == GoalCounting.Together ? full : Room;
        for (var goal = Counting == GoalCounting.Together ? 0 : last; goal < GoalCount; goal++)
        {
            missing -= _filed[goal] ?? Points.Zero;
        }

        missing -= Counting == GoalCounting.Together ? full - Room : Points.Zero;
        return (last, Points.Max(Points.Zero, missing));
    }
}

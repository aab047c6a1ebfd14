using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards.Review;

/// <summary>能否用到: provisions, levels, groups, caps and grades that nothing can ever reach.</summary>
internal static class ReachReview
{
    private const string ExecutionLine = ExecutionScoring.LineName;

    /// <summary>A provision behind another that takes every indicator it is about.</summary>
    public static void Assignments(EvaluationStandard standard, ReviewSink sink)
    {
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (later, earlier) = (standard.Assignments[i].Value, standard.Assignments[j].Value);
                if (LevelNames.Match(later.Name, earlier.Name, earlier.Aliases)
                    && (earlier.Under is null || (later.Under is { } under && LevelNames.Match(under, earlier.Under, default))))
                {
                    sink.Add(Severity.Error, "review.assignmentTwice", $"/assignments/{i}/value/name", Argument.Of("name", later.Name), Argument.Of("first", j + 1));
                    break;
                }
            }
        }
    }

    /// <summary>A first level, or a second level of one, named like an earlier one.</summary>
    public static void Levels(EvaluationStandard standard, ReviewSink sink)
    {
        for (var i = 0; i < standard.FirstLevels.Count; i++)
        {
            var level = standard.FirstLevels[i].Value;
            for (var j = 0; j < i; j++)
            {
                var earlier = standard.FirstLevels[j].Value;
                if (SharedName(level.Name, level.Aliases, earlier.Name, earlier.Aliases) is { } name)
                {
                    sink.Add(Severity.Error, "review.levelTwice", $"/firstLevels/{i}/value", Argument.Of("name", name));
                }
            }

            for (var k = 0; k < level.SecondLevels.Count; k++)
            {
                for (var j = 0; j < k; j++)
                {
                    var (second, before) = (level.SecondLevels[k], level.SecondLevels[j]);
                    if (SharedName(second.Name, second.Aliases, before.Name, before.Aliases) is { } name)
                    {
                        sink.Add(Severity.Error, "review.levelTwice", $"/firstLevels/{i}/value/secondLevels/{k}", Argument.Of("name", name));
                    }
                }
            }
        }
    }

    /// <summary>Members nothing provides for, and members of two groups.</summary>
    public static void Groups(EvaluationStandard standard, ReviewSink sink)
    {
        for (var i = 0; i < standard.Groups.Count; i++)
        {
            var group = standard.Groups[i].Value;
            for (var m = 0; m < group.Members.Count; m++)
            {
                var (member, pointer) = (group.Members[m], $"/groups/{i}/value/members/{m}");
                if (standard.Assignments.Count > 0 && !IsAssigned(standard, member))
                {
                    sink.Add(Severity.Warning, "review.memberUnknown", pointer, Argument.Of("name", member));
                }

                for (var j = 0; j < i; j++)
                {
                    if (standard.Groups[j].Value.Has(member))
                    {
                        sink.Add(Severity.Error, "review.memberTwice", pointer, Argument.Of("name", member), Argument.Of("group", standard.Groups[j].Value.Name));
                    }
                }
            }
        }
    }

    /// <summary>Caps that take nothing off, or wait for a line that is not there.</summary>
    public static void Caps(EvaluationStandard standard, ReviewSink sink)
    {
        for (var i = 0; i < standard.Caps.Count; i++)
        {
            var (cap, pointer) = (standard.Caps[i].Value, $"/caps/{i}/value");
            if (cap.When is CapTrigger.ScoreBelow { Line: var line } && line != ExecutionLine && standard.Assignments.Count > 0 && !IsAssigned(standard, line))
            {
                sink.Add(Severity.Warning, "review.capLineUnknown", pointer + "/when/line", Argument.Of("name", line));
            }

            var takesPoints = cap.Total < standard.FullPoints.Value;
            var takesGrade = cap.Grade is { } grade && grade != standard.Grades.Value.Bands[0].Code;
            if (!takesPoints && !takesGrade)
            {
                sink.Add(Severity.Warning, "review.capWithoutEffect", pointer, Argument.Of("name", cap.Name));
            }
        }
    }

    /// <summary>Grades that start above the full points.</summary>
    public static void Grades(EvaluationStandard standard, ReviewSink sink)
    {
        var bands = standard.Grades.Value.Bands;
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].LowerBound > standard.FullPoints.Value)
            {
                sink.Add(
                    Severity.Error, "review.gradeUnreachable", $"/grades/value/{i}/from",
                    Argument.Of("grade", bands[i].Label.Chinese), Argument.Of("bound", bands[i].LowerBound), Argument.Of("full", standard.FullPoints.Value));
            }
        }
    }

    private static bool IsAssigned(EvaluationStandard standard, string name)
    {
        foreach (var assignment in standard.Assignments)
        {
            if (LevelNames.Match(name, assignment.Value.Name, assignment.Value.Aliases))
            {
                return true;
            }
        }

        return false;
    }

    private static string? SharedName(string name, EquatableList<string> aliases, string otherName, EquatableList<string> otherAliases)
    {
        List<string> names = [name, .. aliases];
        foreach (var one in names)
        {
            if (LevelNames.Match(one, otherName, otherAliases))
            {
                return one;
            }
        }

        return null;
    }
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>能否用到: provisions, levels, groups, caps and grades that nothing can ever reach.</summary>
internal static class ReachReview
{
    private const string ExecutionLine = ExecutionScoring.LineName;

    /// <summary>A provision behind another that takes every indicator it is about.</summary>
    public static void Assignments(EvaluationStandard standard, ReviewSink sink)
    {
        // by name, and by name and the level it stands under; null under a level is everywhere
        Dictionary<(string Name, string? Under), int> first = [];
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            var assignment = standard.Assignments[i].Value;
            var under = assignment.Under is { } level ? LevelNames.Core(level) : null;
            var name = LevelNames.Core(assignment.Name);
            var earlier = first.GetValueOrDefault((name, null), int.MaxValue);
            earlier = under is null ? earlier : Math.Min(earlier, first.GetValueOrDefault((name, under), int.MaxValue));
            if (earlier < i)
            {
                sink.Add(
                    Severity.Error, "review.assignmentTwice", $"/assignments/{i}/value/name",
                    Argument.Of("name", assignment.Name), Argument.Of("first", earlier + 1));
            }

            foreach (var called in (string[])[assignment.Name, .. assignment.Aliases])
            {
                first.TryAdd((LevelNames.Core(called), under), i);
            }
        }
    }

    /// <summary>A first level, or a second level of one, named like an earlier one.</summary>
    public static void Levels(EvaluationStandard standard, ReviewSink sink)
    {
        var firsts = new NamedPlaces();
        for (var i = 0; i < standard.FirstLevels.Count; i++)
        {
            var level = standard.FirstLevels[i].Value;
            if (firsts.Add(level.Name, level.Aliases, i) is { } name)
            {
                sink.Add(Severity.Error, "review.levelTwice", $"/firstLevels/{i}/value", Argument.Of("name", name));
            }

            var seconds = new NamedPlaces();
            for (var k = 0; k < level.SecondLevels.Count; k++)
            {
                if (seconds.Add(level.SecondLevels[k].Name, level.SecondLevels[k].Aliases, k) is { } taken)
                {
                    sink.Add(Severity.Error, "review.levelTwice", $"/firstLevels/{i}/value/secondLevels/{k}", Argument.Of("name", taken));
                }
            }
        }
    }

    /// <summary>Members nothing provides for, and members of two groups.</summary>
    public static void Groups(EvaluationStandard standard, ReviewSink sink)
    {
        var (assigned, members) = (AssignedNames(standard), new NamedPlaces());
        for (var i = 0; i < standard.Groups.Count; i++)
        {
            var group = standard.Groups[i].Value;
            for (var m = 0; m < group.Members.Count; m++)
            {
                var (member, pointer) = (group.Members[m], $"/groups/{i}/value/members/{m}");
                if (standard.Assignments.Count > 0 && assigned.Of(member) is null)
                {
                    sink.Add(Severity.Warning, "review.memberUnknown", pointer, Argument.Of("name", member));
                }

                if (members.Of(member) is { } earlier && earlier != i)
                {
                    sink.Add(
                        Severity.Error, "review.memberTwice", pointer,
                        Argument.Of("name", member), Argument.Of("group", standard.Groups[earlier].Value.Name));
                }

                members.Add(member, i);
            }
        }
    }

    /// <summary>Caps that take nothing off, or wait for a line that is not there.</summary>
    public static void Caps(EvaluationStandard standard, ReviewSink sink)
    {
        var assigned = AssignedNames(standard);
        for (var i = 0; i < standard.Caps.Count; i++)
        {
            var (cap, pointer) = (standard.Caps[i].Value, $"/caps/{i}/value");
            if (cap.When is CapTrigger.ScoreBelow { Line: var line }
                && line != ExecutionLine
                && standard.Assignments.Count > 0
                && assigned.Of(line) is null)
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
                    Argument.Of("grade", bands[i].Label.Chinese),
                    Argument.Of("bound", bands[i].LowerBound),
                    Argument.Of("full", standard.FullPoints.Value));
            }
        }
    }

    private static NamedPlaces AssignedNames(EvaluationStandard standard)
    {
        var names = new NamedPlaces();
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            names.Add(standard.Assignments[i].Value.Name, standard.Assignments[i].Value.Aliases, i);
        }

        return names;
    }
}

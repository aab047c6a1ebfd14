using System;
using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Review;

/// <summary>共同规定: provisions that no indicator reaches, because an earlier one takes all of theirs or no level is called so.</summary>
internal static class ProvisionReview
{
    private static readonly (string Word, Func<IndicatorAssignment.OfMany, bool> IsSaid)[] Parts =
    [
        ("rule", many => many.Rule is not null),
        ("overTarget", many => many.OverTarget is not null),
        ("losses", many => many.Losses.Count > 0),
    ];

    public static void Of(EvaluationStandard standard, ReviewSink sink)
    {
        Dictionary<(string Part, ManyIndex.Sort Sort), int> first = [];
        var levels = LevelsOf(standard);
        Assignments(standard, levels, sink);
        for (var i = 0; i < standard.Provisions.Count; i++)
        {
            var many = standard.Provisions[i].Value;
            var sort = ManyIndex.Sort.Of(many);
            foreach (var (word, isSaid) in Parts)
            {
                if (isSaid(many))
                {
                    Shadowed(first, word, sort, i, sink);
                }
            }

            if (sort.Under is { } under && levels.Count > 0 && !levels.Contains(under))
            {
                sink.Add(Severity.Warning, "review.levelUnknown", $"/provisions/{i}/value/under", Argument.Of("level", many.Under!));
            }
        }
    }

    /// <summary>A provision for one indicator under a level that the standard has not.</summary>
    private static void Assignments(EvaluationStandard standard, HashSet<string> levels, ReviewSink sink)
    {
        for (var i = 0; i < standard.Assignments.Count; i++)
        {
            if (standard.Assignments[i].Value.Under is { } under && levels.Count > 0 && !levels.Contains(LevelNames.Core(under)))
            {
                sink.Add(Severity.Warning, "review.levelUnknown", $"/assignments/{i}/value/under", Argument.Of("level", under));
            }
        }
    }

    private static void Shadowed(
        Dictionary<(string Part, ManyIndex.Sort Sort), int> first, string word, ManyIndex.Sort sort, int at, ReviewSink sink)
    {
        int? earlier = null;
        foreach (var wider in sort.Wider())
        {
            earlier = first.TryGetValue((word, wider), out var position) && (earlier is null || position < earlier) ? position : earlier;
        }

        if (earlier is { } before)
        {
            sink.Add(
                Severity.Error, "review.provisionShadowed", $"/provisions/{at}/value/{word}", Argument.Of("first", before + 1));
        }

        first.TryAdd((word, sort), at);
    }

    // where the standard names no level, the form does
    private static HashSet<string> LevelsOf(EvaluationStandard standard)
    {
        HashSet<string> levels = new(StringComparer.Ordinal);
        foreach (var level in standard.FirstLevels)
        {
            levels.UnionWith(LevelNames.CoresOf(level.Value.Name, level.Value.Aliases));
            foreach (var second in level.Value.SecondLevels)
            {
                levels.UnionWith(LevelNames.CoresOf(second.Name, second.Aliases));
            }
        }

        return levels;
    }
}

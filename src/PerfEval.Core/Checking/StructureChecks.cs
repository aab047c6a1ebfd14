using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>指标体系结构: levels that are missing or stand under the wrong parent.</summary>
internal static class StructureChecks
{
    /// <summary>PE2102: only levels the standard knows can be misplaced.</summary>
    public static void MisplacedSecondLevel(CheckContext context, CheckSink sink)
    {
        sink.Skip(context.Standard.FirstLevels.Count == 0 ? "skip.standardWithoutLevels" : "skip.noKnownLevels");
        foreach (var (_, _, level, place) in context.FirstLevels())
        {
            if (context.Standard.FirstLevelOf(level.Name) is not { } parent)
            {
                continue;
            }

            for (var i = 0; i < level.SecondLevels.Count; i++)
            {
                var name = level.SecondLevels[i].Name;
                var owners = context.Levels.OwnersOf(name);
                if (owners.Count == 0)
                {
                    continue;
                }

                sink.Looked();
                if (!owners.Contains(parent.Value.Name))
                {
                    sink.Find(
                        Severity.Warning, place.Then(ReportPart.SecondLevel, i, name),
                        Argument.Of("name", name!), Argument.Of("parent", level.Name!), Argument.Of("owner", owners));
                }
            }
        }
    }

    /// <summary>PE2103.</summary>
    public static void MissingFirstLevel(CheckContext context, CheckSink sink)
    {
        if (context.Standard.FirstLevels.Count == 0)
        {
            sink.Skip("skip.standardWithoutLevels");
            return;
        }

        foreach (var (_, _, level, _) in context.FirstLevels())
        {
            // a row without a name may be the one that seems to be missing
            if (level.Name is null)
            {
                sink.Skip("skip.levelsUnnamed");
                return;
            }
        }

        sink.Looked();
        foreach (var name in Missing(context))
        {
            sink.Find(Severity.Warning, context.GoalsPlace, Argument.Of("name", name));
        }
    }

    /// <summary>PE2105: the children of a missing first level are not listed, for PE2103 says enough.</summary>
    public static void MissingSecondLevels(CheckContext context, CheckSink sink)
    {
        if (context.Standard.FirstLevels.Count == 0)
        {
            sink.Skip("skip.standardWithoutLevels");
            return;
        }

        List<string> absent = [];
        var expected = 0;
        foreach (var standard in context.Standard.FirstLevels)
        {
            if (!context.Levels.Has(standard.Value))
            {
                continue;
            }

            foreach (var second in standard.Value.SecondLevels)
            {
                expected += second.IsExpected ? 1 : 0;
                if (second.IsExpected && !context.Levels.Has(second))
                {
                    absent.Add(second.Name);
                }
            }
        }

        // a level without a name may be the one that seems to be missing
        if (expected == 0 || (absent.Count > 0 && context.FirstLevels().Any(entry => entry.Level.SecondLevels.Any(second => second.Name is null))))
        {
            sink.Skip(expected == 0 ? "skip.noKnownLevels" : "skip.levelsUnnamed");
            return;
        }

        sink.Looked();
        if (absent.Count > 0)
        {
            sink.Find(Severity.Note, context.GoalsPlace, Argument.Of("names", absent));
        }
    }

    /// <summary>The first levels the standard requires and no goal has.</summary>
    public static List<string> Missing(CheckContext context)
    {
        List<string> missing = [];
        foreach (var standard in context.Standard.FirstLevels)
        {
            if (standard.Value.IsRequired && !context.Levels.Has(standard.Value))
            {
                missing.Add(standard.Value.Name);
            }
        }

        return missing;
    }
}

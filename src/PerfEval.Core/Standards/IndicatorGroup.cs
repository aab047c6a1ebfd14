using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>
/// 择优计分的指标组: of several indicators only the best count: one of two (二者择其一), the best three
/// of five, all but the lowest. Points of the others count neither as points nor as losses.
/// </summary>
public sealed record IndicatorGroup
{
    /// <summary>A group.</summary>
    /// <param name="name">名称.</param>
    /// <param name="members">三级指标名称 of its members, two or more.</param>
    /// <param name="counted">计分个数, at least 1 and less than the members.</param>
    /// <exception cref="ArgumentException">
    /// Fewer than two members, one named twice, or a number that leaves none out or none in.
    /// </exception>
    public IndicatorGroup(string name, EquatableList<string> members, int counted)
    {
        if (members.Count < 2 || new HashSet<string>(members, StringComparer.Ordinal).Count != members.Count)
        {
            throw new ArgumentException($"The group '{name}' has two or more members, each named once.", nameof(members));
        }

        if (counted < 1 || counted >= members.Count)
        {
            throw Refusal.Of(
                Remark.Of(
                    "refuse.groupCount",
                    Argument.Of("group", name),
                    Argument.Of("members", members.Count),
                    Argument.Of("most", members.Count - 1),
                    Argument.Of("counted", counted)),
                nameof(counted));
        }

        (Name, Members, Counted) = (Given.Of(name), members, counted);
    }

    /// <summary>名称: the name of the group.</summary>
    public string Name { get; }

    /// <summary>三级指标名称 of its members.</summary>
    public EquatableList<string> Members { get; }

    /// <summary>计分个数: how many of its indicators count.</summary>
    public int Counted { get; }

    /// <summary>Whether an indicator is a member.</summary>
    public bool Has(string indicatorName)
    {
        foreach (var member in Members)
        {
            if (LevelNames.Match(indicatorName, member, default))
            {
                return true;
            }
        }

        return false;
    }
}

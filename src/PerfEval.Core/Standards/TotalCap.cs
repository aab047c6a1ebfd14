using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

/// <summary>
/// 限分与否决 (一票否决): under a condition the total is at most so many points, or the grade at most such a one; the result names the reason.
/// </summary>
public sealed record TotalCap
{
    /// <summary>A cap.</summary>
    /// <param name="name">名称, such as 一票否决.</param>
    /// <param name="when">触发条件.</param>
    /// <param name="total">总分最高; null where only the grade is capped.</param>
    /// <param name="grade">等级最高, by its code; null where only the total is capped.</param>
    /// <exception cref="ArgumentNullException">The condition is null.</exception>
    /// <exception cref="ArgumentException">It caps nothing, or a total below 0.</exception>
    public TotalCap(string name, CapTrigger when, Points? total, string? grade)
    {
        ArgumentNullException.ThrowIfNull(when);
        if (total is null && grade is null)
        {
            throw new ArgumentException(
                $"The cap '{name}' caps nothing; give the highest total, the highest grade or both.", nameof(total));
        }

        if (total < Points.Zero)
        {
            throw new ArgumentException($"The cap '{name}' leaves {total} points; a total is not below 0.", nameof(total));
        }

        (Name, When, Total, Grade) = (Given.Of(name), when, total, grade);
    }

    /// <summary>名称: the name of the cap.</summary>
    public string Name { get; }

    /// <summary>触发条件: what sets it off.</summary>
    public CapTrigger When { get; }

    /// <summary>总分最高; null where only the grade is capped.</summary>
    public Points? Total { get; }

    /// <summary>等级最高, by its code in the grade scale; null where only the total is capped.</summary>
    public string? Grade { get; }
}

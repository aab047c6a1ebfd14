using System.Collections.Generic;

namespace PerfEval.Core.Published;

/// <summary>陈述: one number of prose with what it is of: 在职人员17人.</summary>
internal sealed class Statement
{
    /// <summary>What the number is of, in the paper's words, without 其中 and without 为, 共.</summary>
    public required string Name { get; init; }

    /// <summary>Where its clause begins in the folded text, 其中 left out.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends: behind the unit.</summary>
    public required int End { get; init; }

    /// <summary>Where the statement before it ends, or its paragraph begins.</summary>
    public int After { get; init; }

    /// <summary>The number.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The unit; empty where none is known.</summary>
    public required string Unit { get; init; }

    /// <summary>The paragraph it stands in.</summary>
    public required TextBlock Block { get; init; }

    /// <summary>The number it is a part of: behind 其中, or in the brackets behind it.</summary>
    public Statement? Parent { get; set; }

    /// <summary>分项: the numbers it is made up of.</summary>
    public List<Statement> Parts { get; } = [];

    /// <summary>Whether its clause ends with the unit, so that the number is of what stands before it.</summary>
    public bool EndsClause { get; init; }

    /// <summary>Whether 等 follows, so that more parts follow that are not listed.</summary>
    public bool IsFollowedByEtc { get; init; }

    /// <summary>People by what they are: 编制, in post, retired; null for any other number.</summary>
    public StaffKind? Staff { get; init; }

    /// <summary>The whole name, those of the numbers it is a part of before it.</summary>
    public string Path => Parent is { } parent ? $"{parent.Path} › {Name}" : Name;
}

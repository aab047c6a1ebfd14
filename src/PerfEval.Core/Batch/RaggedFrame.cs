using System;

namespace PerfEval.Core.Batch;

/// <summary>
/// 不定长列: the columns of units with a tree each, as a host holds them, but for targets and actual values, which are 64 or 32 bits wide.
/// Nothing is copied; the memory must not change while it is in use.
/// </summary>
public sealed partial record RaggedFrame
{
    /// <summary>各单位首行: where the lines of each unit start, and one last entry, the number of lines. Starts at 0 and never falls.</summary>
    public required ReadOnlyMemory<int> UnitStarts { get; init; }

    /// <summary>分值 of each line, in steps of the standard (hundredths of a point at two decimals).</summary>
    public required ReadOnlyMemory<ushort> Weights { get; init; }

    /// <summary>行规则 of each line.</summary>
    public required ReadOnlyMemory<LineRule> Rules { get; init; }

    /// <summary>执行率分母 of each unit, in fen, of the basis the standard asks for; empty where execution is not scored.</summary>
    public ReadOnlyMemory<long> Basis { get; init; }

    /// <summary>执行数 of each unit, in fen; empty where execution is not scored.</summary>
    public ReadOnlyMemory<long> Executed { get; init; }

    /// <summary>
    /// 执行率分值 of each unit, in steps of the standard; empty where every unit has the standard's
    /// <see cref="Standards.EvaluationStandard.ExecutionPoints"/>.
    /// </summary>
    public ReadOnlyMemory<ushort> ExecutionWeights { get; init; }

    /// <summary>一级指标 of the units; null where subtotals are not wanted.</summary>
    public Grouping? Groups { get; init; }
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Batch;

/// <summary>
/// 评价数据列: many units as columns, read for one plan: a tree of its own for each unit (ragged), or one tree shared by all. Reading looks at
/// every value once, finds the blocks that fit in 32 bits and the units that a kernel cannot score.
/// </summary>
/// <remarks>
/// Immutable, for any number of threads. Columns of a host are referred to and not copied; they must not change while in use. Equal by
/// identity.
/// </remarks>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "Columns are what it holds.")]
public sealed partial class EvaluationColumns
{
    /// <summary>Units in a block of ragged columns: enough to sum side by side, few enough to stay in the nearest cache.</summary>
    internal const int BlockUnits = 32;

    /// <summary>Units in a block of shared columns.</summary>
    internal const int SharedBlockUnits = 8192;

    private readonly ColumnBlock[] _blocks;
    private readonly int[] _referenceUnits;
    private readonly Dictionary<int, SelfEvaluation> _reports;

    private EvaluationColumns(
        BatchScoringPlan plan, int unitCount, ColumnBlock[] blocks, int[] referenceUnits, Dictionary<int, SelfEvaluation>? reports)
    {
        Plan = plan;
        UnitCount = unitCount;
        _blocks = blocks;
        _referenceUnits = referenceUnits;
        _reports = reports ?? [];
    }

    /// <summary>单位数: how many units the columns hold.</summary>
    public int UnitCount { get; }

    /// <summary>指标行数 of all units, execution not counted.</summary>
    public int LineCount { get; private init; }

    /// <summary>Whether all units share the tree of the plan.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Units that a kernel cannot score and the reference will.</summary>
    public int ReferenceUnitCount => _referenceUnits.Length;

    /// <summary>一级指标小计的个数: subtotals of all units; 0 where the columns do not know their groups.</summary>
    public int GroupCount
    {
        get
        {
            if (IsShared)
            {
                return Plan.Template!.GroupNames.Count * UnitCount;
            }

            return Groups is null ? 0 : Groups.NameIndexes.Length;
        }
    }

    /// <summary>一级指标名称; <see cref="GroupNameOf"/> points into it.</summary>
    public EquatableList<string> GroupNames => IsShared ? Plan.Template!.GroupNames : Groups?.Names ?? default;

    // units read from reports without a funding table, under a standard without execution points
    private HashSet<int>? WithoutExecution { get; init; }

    internal BatchScoringPlan Plan { get; }

    internal ReadOnlySpan<ColumnBlock> Blocks => _blocks;

    /// <summary>Rising.</summary>
    internal ReadOnlySpan<int> ReferenceUnits => _referenceUnits;

    internal ColumnSource<int> UnitStarts { get; private init; }

    internal ColumnSource<long> WideTargets { get; private init; }

    internal ColumnSource<long> WideActuals { get; private init; }

    internal ColumnSource<int> NarrowTargets { get; private init; }

    internal ColumnSource<int> NarrowActuals { get; private init; }

    internal ColumnSource<ushort> Weights { get; private init; }

    internal ColumnSource<RaggedFrame.LineRule> Rules { get; private init; }

    internal ColumnSource<long> Basis { get; private init; }

    internal ColumnSource<long> Executed { get; private init; }

    internal ColumnSource<ushort> ExecutionWeights { get; private init; }

    internal RaggedFrame.Grouping? Groups { get; private init; }

    /// <summary>
    /// The position of the first line of a unit; unit <see cref="UnitCount"/> is one past the last. In shared columns lines stand column by
    /// column instead: line c of unit u is at c × units + u.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public int FirstLineOf(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(unit, UnitCount);
        return IsShared
            ? throw new InvalidOperationException("Shared columns stand column by column: ask for the position of a line.")
            : UnitStarts.Span[unit];
    }

    /// <summary>The number of lines of a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public int LineCountOf(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, UnitCount);
        return IsShared ? Plan.Template!.Columns.Length : UnitStarts.Span[unit + 1] - UnitStarts.Span[unit];
    }

    /// <summary>The position in <see cref="BatchScores.LineScores"/> of a line of a unit, both from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit or line.</exception>
    public int PositionOf(int unit, int line)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, LineCountOf(unit));
        return IsShared ? (line * UnitCount) + unit : UnitStarts.Span[unit] + line;
    }

    /// <summary>The first subtotal of a unit; its subtotals run up to that of the next unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public int FirstGroupOf(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(unit, UnitCount);
        if (IsShared)
        {
            return unit * Plan.Template!.GroupNames.Count;
        }

        return Groups is null ? 0 : Groups.UnitStarts.Span[unit];
    }

    /// <summary>The position in <see cref="GroupNames"/> of the name of a subtotal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such subtotal.</exception>
    public int GroupNameOf(int group)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(group);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(group, GroupCount);
        return IsShared ? group % Plan.Template!.GroupNames.Count : Groups!.NameIndexes.Span[group];
    }

    /// <summary>The points of the lines of a subtotal, in steps.</summary>
    internal long GroupWeightOf(int group)
    {
        var weight = 0L;
        if (IsShared)
        {
            var (template, name) = (Plan.Template!, GroupNameOf(group));
            for (var c = 0; c < template.Columns.Length; c++)
            {
                weight += template.Groups[c] == name ? template.Columns[c].Weight : 0;
            }

            return weight;
        }

        foreach (var line in Weights.Span[Groups!.LineStarts.Span[group]..Groups.LineStarts.Span[group + 1]])
        {
            weight += line;
        }

        return weight;
    }

    /// <summary>What the lines of a subtotal of a unit scored together, in steps.</summary>
    /// <param name="scores">单项得分 of all lines.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="group">One of its subtotals.</param>
    internal long SubtotalOf(ReadOnlySpan<ushort> scores, int unit, int group)
    {
        var sum = 0L;
        if (IsShared)
        {
            var (template, name) = (Plan.Template!, GroupNameOf(group));
            for (var c = 0; c < template.Columns.Length; c++)
            {
                sum += template.Groups[c] == name ? scores[PositionOf(unit, c)] : 0;
            }

            return sum;
        }

        foreach (var score in scores[Groups!.LineStarts.Span[group]..Groups.LineStarts.Span[group + 1]])
        {
            sum += score;
        }

        return sum;
    }

    /// <summary>The report a reference unit was read from; null where it came as columns.</summary>
    internal SelfEvaluation? ReportOf(int unit) => _reports.GetValueOrDefault(unit);

    /// <summary>The execution points of a unit, in steps.</summary>
    internal int ExecutionWeightOf(int unit)
    {
        if (Basis.IsEmpty)
        {
            return 0;
        }

        return ExecutionWeights.IsEmpty ? Plan.Scale.ExecutionWeight : ExecutionWeights.Span[unit];
    }

    /// <summary>Whether a unit has an execution line, as far as the columns say.</summary>
    internal bool HasExecutionLine(int unit) => !Basis.IsEmpty && (WithoutExecution is null || !WithoutExecution.Contains(unit));

    private static bool IsMedium(long value) => value > -KernelLimits.MediumEnd && value < KernelLimits.MediumEnd;

    private static bool IsNarrow(long value) => value > -KernelLimits.NarrowEnd && value < KernelLimits.NarrowEnd;
}

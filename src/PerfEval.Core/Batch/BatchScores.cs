using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>
/// 批量评分结果: the buffers a run writes and a caller reads, made once for columns and written anew by each run. All figures
/// are whole steps of the plan; a figure that is a range, or none a buffer can hold, is marked and asked for through
/// <see cref="TotalOf"/>, <see cref="ScoreOf"/> and their like.
/// </summary>
/// <remarks>
/// A run overwrites what the one before it wrote: not for two threads at a time, and read only between runs. Equal by identity.
/// </remarks>
public sealed partial class BatchScores
{
    /// <summary>
    /// 非确定得分: stands in <see cref="LineScores"/> and <see cref="ExecutionScores"/> for a score that is not one number of steps.
    /// </summary>
    public const ushort NoScore = ushort.MaxValue;

    /// <summary>非确定总分: stands in <see cref="Totals"/> and <see cref="GroupSubtotals"/> for a sum that is not one number of steps.</summary>
    public const int NoTotal = int.MinValue;

    /// <summary>无确定等级: stands in <see cref="Grades"/> where both ends of a total do not share a grade.</summary>
    public const byte NoGrade = ReferenceScore.NoGrade;

    private readonly ushort[] _lines;
    private readonly ushort[] _execution;
    private readonly int[] _totals;
    private readonly byte[] _grades;
    private readonly int[] _groups;
    private readonly ReferenceScore?[] _references;

    private BatchScores(EvaluationColumns columns, BatchScoringPlan.Outputs outputs)
    {
        Columns = columns;
        Outputs = outputs;
        _lines = outputs.HasFlag(BatchScoringPlan.Outputs.LineScores) ? new ushort[columns.LineCount + KernelLimits.Padding] : [];
        _execution = new ushort[columns.Basis.Length];
        _totals = new int[columns.UnitCount];
        _grades = outputs.HasFlag(BatchScoringPlan.Outputs.Grades) ? new byte[columns.UnitCount] : [];
        _groups = outputs.HasFlag(BatchScoringPlan.Outputs.GroupSubtotals) ? new int[columns.GroupCount] : [];
        _references = new ReferenceScore?[columns.ReferenceUnits.Length];
    }

    /// <summary>The columns the figures are of.</summary>
    public EvaluationColumns Columns { get; }

    /// <summary>What is written besides the totals.</summary>
    public BatchScoringPlan.Outputs Outputs { get; }

    /// <summary>单项得分 in steps, in the order of the lines; empty where not asked for.</summary>
    public ReadOnlySpan<ushort> LineScores => _lines.AsSpan(0, _lines.Length == 0 ? 0 : Columns.LineCount);

    /// <summary>预算执行率得分 in steps, one a unit; empty where execution is not scored.</summary>
    public ReadOnlySpan<ushort> ExecutionScores => _execution;

    /// <summary>总分 in steps, one a unit.</summary>
    public ReadOnlySpan<int> Totals => _totals;

    /// <summary>等级 by position in the scale of the standard, from the best, 0; empty where not asked for.</summary>
    public ReadOnlySpan<byte> Grades => _grades;

    /// <summary>一级指标小计 in steps; empty where not asked for.</summary>
    public ReadOnlySpan<int> GroupSubtotals => _groups;

    internal Span<ushort> LineBuffer => _lines;

    internal Span<ushort> ExecutionBuffer => _execution;

    internal Span<int> TotalBuffer => _totals;

    internal Span<byte> GradeBuffer => _grades;

    internal Span<int> GroupBuffer => _groups;

    internal Span<ReferenceScore?> References => _references;

    /// <summary>Buffers for columns.</summary>
    /// <param name="columns">评价数据列.</param>
    /// <param name="outputs">What is written besides the totals.</param>
    /// <exception cref="ArgumentNullException">The columns are null.</exception>
    /// <example>
    /// <code>
    /// var plan = BatchScoringPlan.Compile(BuiltInStandards.Catalog.Find("hunan-department-2020")!);
    /// var columns = EvaluationColumns.Read(plan, [Samples.ReceptionCentre2020]);
    /// var scores = BatchScores.For(columns);   // buffers to be used again, by one run at a time
    /// plan.Score(columns, scores);
    /// Console.WriteLine(scores.TotalOf(0));   // 100
    /// </code>
    /// </example>
    public static BatchScores For(
        EvaluationColumns columns,
        BatchScoringPlan.Outputs outputs = BatchScoringPlan.Outputs.LineScores | BatchScoringPlan.Outputs.Grades)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new BatchScores(columns, outputs);
    }

    /// <summary>总分 of a unit, as printed; a range where what was filed allows more than one.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such unit.</exception>
    public PointsRange TotalOf(int unit) => ReferenceOf(unit)?.Total ?? PointsRange.Exactly(Columns.Plan.Scale.Of(_totals[unit]));

    /// <summary>等级 of a unit; null where it is not definite.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such unit.</exception>
    public GradeScale.Band? GradeOf(int unit)
    {
        var scale = Columns.Plan.Standard.Grades.Value;
        if (ReferenceOf(unit) is not { } reference)
        {
            return scale.Of(TotalOf(unit));
        }

        return reference.Grade == ReferenceScore.NoGrade ? null : scale.Bands[reference.Grade];
    }

    /// <summary>单项得分 of a line of a unit, both from 0, execution not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit or line.</exception>
    /// <exception cref="InvalidOperationException">Line scores were not asked for.</exception>
    public PointsRange ScoreOf(int unit, int line)
    {
        var at = Columns.PositionOf(unit, line);
        return ReferenceOf(unit)?.Lines[line]
            ?? PointsRange.Exactly(
                Columns.Plan.Scale.Of(
                    _lines.Length == 0 ? throw new InvalidOperationException("Line scores were not asked for.") : _lines[at]));
    }

    /// <summary>预算执行率得分 of a unit; null where it has no such line.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such unit.</exception>
    public PointsRange? ExecutionScoreOf(int unit)
    {
        if (ReferenceOf(unit) is { } reference)
        {
            return reference.Execution;
        }

        return _execution.Length == 0 || !Columns.HasExecutionLine(unit)
            ? null
            : PointsRange.Exactly(Columns.Plan.Scale.Of(_execution[unit]));
    }

    internal ReferenceScore? ReferenceOf(int unit)
    {
        if (_references.Length == 0)
        {
            return null;
        }

        var at = Columns.ReferenceUnits.BinarySearch(unit);
        return at < 0 ? null : _references[at];
    }
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>
/// 批量评分方案: a standard made ready for very many units: its scale fixed, its bounds proved, its kernel picked. It scores columns to the same
/// figures the explaining <see cref="Scoring.Scorer"/> gives, to the last digit, on every machine and at every degree of parallelism.
/// </summary>
/// <remarks>
/// Immutable; one plan serves any number of threads. A kernel scores lines that are numbers, rounded half up at the line
/// to at most two decimals, with points up to 163.83. Units with anything else (ranges, rescaling, other roundings, finer
/// or larger points) take the scorer itself; a run counts them.
/// </remarks>
public sealed partial class BatchScoringPlan
{
    private BatchScoringPlan(EvaluationStandard standard, SharedTemplate? template, ScoringScale scale, BatchKernel kernel)
    {
        Standard = standard;
        Template = template;
        Scale = scale;
        Kernel = kernel;
        Problems = template is null ? default : PlanProblems.Of(template.Tree, standard);
    }

    /// <summary>评价标准: the standard the plan was compiled from.</summary>
    public EvaluationStandard Standard { get; }

    /// <summary>
    /// 方案问题: what cannot be right in a plan with a tree, in both languages: indicators and execution that do not make the full points, an
    /// indicator without points, a group or a cap whose indicators the tree does not have. A plan with problems scores as the scorer does,
    /// and no total exceeds the full points; empty for a plan without a tree.
    /// </summary>
    public EquatableList<Remark> Problems { get; }

    /// <summary>共用指标体系; null for a plan of units with a tree each.</summary>
    public IndicatorTree? Tree => Template?.Tree;

    /// <summary>批量算法 in use; never <see cref="BatchKernel.Automatic"/>.</summary>
    internal BatchKernel Kernel { get; }

    /// <summary>得分刻度: the points one step of a total or a line score stands for, such as 0.01.</summary>
    public Points Step => Points.FromTenThousandths(Scale.Step);

    /// <summary>Decimals of the numbers in shared columns: 2 where 95.5 stands as 9550.</summary>
    public int ColumnDecimals => Template?.Decimals ?? 0;

    internal ScoringScale Scale { get; }

    internal SharedTemplate? Template { get; }

    /// <summary>Whether the kernels can score anything under this standard.</summary>
    internal bool CanUseKernels => Kernel != BatchKernel.Reference && Scale.IsArithmetic && Template is not { CanUseKernels: false };

    /// <summary>Whether a line that does not apply leaves the others as they are.</summary>
    internal bool LeavesOthersAlone => Standard.NotApplicable.Value is NotApplicablePolicy.Excluded or NotApplicablePolicy.Full;

    /// <summary>A plan for a standard.</summary>
    /// <param name="standard">评价标准.</param>
    /// <param name="tree">共用指标体系, where all units share one; null where each has its own.</param>
    /// <param name="columnDecimals">Decimals of the numbers in shared columns, 0 to 6.</param>
    /// <exception cref="ArgumentNullException">The standard is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0 to 6.</exception>
    /// <exception cref="ArgumentException">
    /// A target of the tree has more decimals than its column, or the standard has more than 255 grades.
    /// </exception>
    /// <example>
    /// <code>
    /// var standard = BuiltInStandards.Catalog.Find("hunan-department-2020")!;
    /// var plan = BatchScoringPlan.Compile(standard, Samples.ReceptionCentre2020.Goals[0].Tree);
    /// foreach (var problem in plan.Problems)
    /// {
    ///     Console.WriteLine(problem.Render(Language.English));   // what the vectors cannot do, and the scorer does instead
    /// }
    /// </code>
    /// </example>
    public static BatchScoringPlan Compile(EvaluationStandard standard, IndicatorTree? tree = null, int columnDecimals = 2) =>
        Compile(standard, tree, BatchKernel.Automatic, columnDecimals);

    /// <summary>A plan with a kernel of one's own choice: what tests and measurements hold against each other.</summary>
    /// <exception cref="PlatformNotSupportedException">This machine does not run the kernel at full speed.</exception>
    internal static BatchScoringPlan Compile(
        EvaluationStandard standard, IndicatorTree? tree, BatchKernel kernel, int columnDecimals = 2)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentOutOfRangeException.ThrowIfNegative(columnDecimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columnDecimals, Measure.Decimals);
        var usable = kernel switch
        {
            BatchKernel.Automatic or BatchKernel.Scalar or BatchKernel.Reference => true,
            BatchKernel.Vector256 => KernelLimits.HasVector256,
            BatchKernel.Vector512 => KernelLimits.HasVector512,
            _ => throw new ArgumentOutOfRangeException(nameof(kernel), kernel, "The kernel is not a named one."),
        };
        if (!usable)
        {
            throw new PlatformNotSupportedException(
                $"This machine does not run the kernel {kernel} at full speed; leave the choice to the plan.");
        }

        if (standard.Grades.Value.Bands.Count > BatchScores.NoGrade)
        {
            throw new ArgumentException(
                $"A batch tells up to {BatchScores.NoGrade} grades apart; {standard.Id} has more.", nameof(standard));
        }

        var scale = new ScoringScale(standard);
        var template = tree is null ? null : new SharedTemplate(tree, standard, scale, columnDecimals);
        return new BatchScoringPlan(standard, template, scale, kernel == BatchKernel.Automatic ? KernelLimits.Widest : kernel);
    }

    /// <summary>Whether the execution line of a unit in columns of a host is one a kernel can score.</summary>
    internal bool IsPlainExecution(RaggedFrame frame, int unit)
    {
        if (frame.Basis.IsEmpty)
        {
            // a standard with execution points has an execution line, filed or not
            return Standard.ExecutionPoints is null;
        }

        return (frame.ExecutionWeights.IsEmpty || frame.ExecutionWeights.Span[unit] <= KernelLimits.MaxWeight)
            && (!frame.ExecutionWeights.IsEmpty || Standard.ExecutionPoints is not null)
            && IsPlainExecution(frame.Basis.Span[unit], frame.Executed.Span[unit]);
    }

    /// <summary>The execution points of a unit in columns of a host, in steps.</summary>
    internal int ExecutionWeightOf(RaggedFrame frame, int unit)
    {
        if (frame.Basis.IsEmpty)
        {
            return 0;
        }

        return frame.ExecutionWeights.IsEmpty ? Scale.ExecutionWeight : frame.ExecutionWeights.Span[unit];
    }

    /// <summary>Whether execution is a rate, or nothing of nothing where that is full.</summary>
    internal bool IsPlainExecution(long basis, long executed) =>
        Math.Max(Magnitude(basis), Magnitude(executed)) <= KernelLimits.MaxValue
        && (basis > 0 || (basis == 0 && executed == 0 && Standard.Execution.Value.ZeroBudget == ExecutionRateRule.ZeroBudgetPolicy.Full));

    private static long Magnitude(long value) => value == long.MinValue ? long.MaxValue : Math.Abs(value);
}

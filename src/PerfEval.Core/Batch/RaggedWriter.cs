using System.Collections.Generic;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Batch;

/// <summary>Collects reports as ragged columns, block by block.</summary>
internal sealed class RaggedWriter
{
    private readonly BatchScoringPlan _plan;
    private readonly ReportLines _lines;
    private readonly List<int> _unitStarts = [0];
    private readonly List<ushort> _weights = [];
    private readonly List<RaggedFrame.LineRule> _rules = [];
    private readonly List<long> _basis = [];
    private readonly List<long> _executed = [];
    private readonly List<ushort> _executionWeights = [];
    private readonly List<int> _groupUnitStarts = [0];
    private readonly List<int> _groupLineStarts = [0];
    private readonly List<int> _groupNames = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _nameIndexes = [];
    private readonly List<ScoringPair> _block = [];
    private int _longest;
    private bool _mayExceed;

    public RaggedWriter(BatchScoringPlan plan)
    {
        _plan = plan;
        _lines = new ReportLines(plan);
    }

    public List<ColumnBlock> Blocks { get; } = [];

    /// <summary>Reports for the reference, by unit; units are added in rising order and never removed, so the keys rise.</summary>
    public Dictionary<int, SelfEvaluation> References { get; } = [];

    public HashSet<int> WithoutExecution { get; } = [];

    public List<long> WideTargets { get; } = [];

    public List<long> WideActuals { get; } = [];

    public List<int> NarrowTargets { get; } = [];

    public List<int> NarrowActuals { get; } = [];

    public void Add(SelfEvaluation report)
    {
        var unit = _unitStarts.Count - 1;
        var first = _weights.Count;
        _lines.StartReport(report);
        var fits = _plan.CanUseKernels & _lines.TryExecution(report.Funding, out var execution, out var hasExecution);
        if (!hasExecution)
        {
            WithoutExecution.Add(unit);
        }

        _basis.Add(execution.D);
        _executed.Add(execution.N);
        _executionWeights.Add(execution.Weight);
        for (var g = 0; g < report.Goals.Count; g++)
        {
            fits &= AddGoal(report, g);
        }

        _groupUnitStarts.Add(_groupNames.Count);
        _unitStarts.Add(_weights.Count);
        _longest = int.Max(_longest, _weights.Count - first);
        var isBeyond = IsBeyondFull(first, execution.Weight, out var isFull);
        _mayExceed |= isBeyond;
        // goals that do not share the points are no sum, and a kernel cuts totals to whole steps only
        fits &= isBeyond ? report.Goals.Count == 1 && _plan.Scale.FullSteps is not null : report.Goals.Count == 1 || isFull;
        fits = fits && _lines.AnyScored && !report.Completeness.MayLackRows() && _weights.Count - first <= KernelLimits.MaxLines;
        if (!fits)
        {
            References.Add(unit, report);
        }

        if ((unit + 1) % EvaluationColumns.BlockUnits == 0)
        {
            Finish();
        }
    }

    /// <summary>Ends a block.</summary>
    public void Finish()
    {
        if ((_unitStarts.Count - 1 + EvaluationColumns.BlockUnits - 1) / EvaluationColumns.BlockUnits == Blocks.Count)
        {
            return;
        }

        var narrow = _block.TrueForAll(pair => pair.IsNarrow);
        Blocks.Add(new ColumnBlock(
            narrow ? NarrowTargets.Count : WideTargets.Count,
            narrow,
            narrow,
            _block.TrueForAll(pair => pair.IsMedium),
            _longest <= KernelLimits.Padding,
            MayExceed: _mayExceed));
        foreach (var pair in _block)
        {
            if (narrow)
            {
                NarrowTargets.Add((int)pair.D);
                NarrowActuals.Add((int)pair.N);
            }
            else
            {
                WideTargets.Add(pair.D);
                WideActuals.Add(pair.N);
            }
        }

        _block.Clear();
        _longest = 0;
        _mayExceed = false;
    }

    public RaggedFrame Frame() => new()
    {
        UnitStarts = _unitStarts.ToArray(),
        Weights = _weights.ToArray(),
        Rules = _rules.ToArray(),
        Basis = _basis.ToArray(),
        Executed = _executed.ToArray(),
        ExecutionWeights = _executionWeights.ToArray(),
        Groups = new RaggedFrame.Grouping
        {
            UnitStarts = _groupUnitStarts.ToArray(),
            LineStarts = _groupLineStarts.ToArray(),
            NameIndexes = _groupNames.ToArray(),
            Names = _names.ToEquatableList(),
        },
    };

    private bool AddGoal(SelfEvaluation report, int index)
    {
        var (goal, fits, level) = (report.Goals[index], true, 0);
        foreach (var leaf in goal.Tree.Leaves)
        {
            for (; level < leaf.FirstIndex; level++)
            {
                EndGroup(goal.Tree.FirstLevels[level].Name);
            }

            var id = leaf.Indicator.Id;
            fits &= _lines.TryLine(index, leaf, goal.ResultOf(id), report.JudgementOf(index, id), out var pair);
            _weights.Add(pair.Weight);
            _rules.Add(RaggedFrame.LineRule.AtLeast);
            _block.Add(pair.Shortened());
        }

        for (; level < goal.Tree.FirstLevels.Count; level++)
        {
            EndGroup(goal.Tree.FirstLevels[level].Name);
        }

        return fits;
    }

    private bool IsBeyondFull(int firstLine, long execution, out bool isFull)
    {
        var sum = execution;
        for (var i = firstLine; i < _weights.Count; i++)
        {
            sum += _weights[i];
        }

        isFull = _plan.Scale.IsFull(sum);
        return _plan.Scale.IsBeyondFull(sum);
    }

    private void EndGroup(string? name)
    {
        if (!_nameIndexes.TryGetValue(name ?? "", out var index))
        {
            index = _names.Count;
            _nameIndexes.Add(name ?? "", index);
            _names.Add(name ?? "");
        }

        _groupNames.Add(index);
        _groupLineStarts.Add(_weights.Count);
    }
}

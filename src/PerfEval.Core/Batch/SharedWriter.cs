using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Terms;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Batch;

/// <summary>
/// Collects reports that share the tree of a plan as columns. A report with another
/// tree, or with anything that is not a number of its column, goes to the reference.
/// </summary>
internal sealed class SharedWriter
{
    private readonly BatchScoringPlan _plan;
    private readonly SharedTemplate _template;
    private readonly ReportLines _lines;
    private readonly ScoringRule[] _rules;
    private readonly List<long[]> _units = [];

    public SharedWriter(BatchScoringPlan plan)
    {
        _plan = plan;
        _template = plan.Template!;
        _lines = new ReportLines(plan);
        _rules = new ScoringRule[_template.Columns.Length];
        for (var c = 0; c < _rules.Length; c++)
        {
            _rules[c] = IndicatorTerms.Of(_template.Tree.Leaves[c], plan.Standard).Rule;
        }
    }

    public int UnitCount => _units.Count;

    /// <summary>Reports for the reference, by unit, rising.</summary>
    public Dictionary<int, SelfEvaluation> References { get; } = [];

    public List<long> Basis { get; } = [];

    public List<long> Executed { get; } = [];

    public void Add(SelfEvaluation report)
    {
        var values = new long[_template.Columns.Length];
        _lines.StartReport(report);
        var fits = _plan.CanUseKernels & _lines.TryExecution(report.Funding, out var execution, out var hasExecution);
        // the shared plan has one weight of execution for all
        fits &= hasExecution
            ? execution.Weight == _plan.Scale.ExecutionWeight && _plan.Standard.ExecutionPoints is not null
            : _plan.Scale.ExecutionWeight == 0;
        if (_plan.Standard.ExecutionPoints is not null)
        {
            Basis.Add(execution.D);
            Executed.Add(execution.N);
        }

        fits &= report.Goals.Count == 1
            && (ReferenceEquals(report.Goals[0].Tree, _template.Tree) || report.Goals[0].Tree.Equals(_template.Tree));
        for (var c = 0; fits && c < values.Length; c++)
        {
            fits = TryValue(report, c, out values[c]);
        }

        if (!fits || !_lines.AnyScored || report.Completeness.MayLackRows())
        {
            References.Add(_units.Count, report);
        }

        _units.Add(values);
    }

    /// <summary>The values column by column, narrow where all of them fit.</summary>
    public (long[]? Wide, int[]? Narrow) Actuals()
    {
        var isNarrow = _units.TrueForAll(
            unit => Array.TrueForAll(unit, value => value is > -Kernels.KernelLimits.NarrowEnd and < Kernels.KernelLimits.NarrowEnd));
        foreach (var column in _template.Columns)
        {
            isNarrow &= column.IsNarrow;
        }

        var wide = isNarrow ? null : new long[_units.Count * _template.Columns.Length];
        var narrow = isNarrow ? new int[_units.Count * _template.Columns.Length] : null;
        for (var u = 0; u < _units.Count; u++)
        {
            for (var c = 0; c < _template.Columns.Length; c++)
            {
                var at = (c * _units.Count) + u;
                if (narrow is not null)
                {
                    narrow[at] = (int)_units[u][c];
                }
                else
                {
                    wide![at] = _units[u][c];
                }
            }
        }

        return (wide, narrow);
    }

    private bool TryValue(SelfEvaluation report, int column, out long value)
    {
        value = 0;
        var leaf = _template.Tree.Leaves[column];
        var indicator = leaf.Indicator;
        var filed = report.Goals[0].ResultOf(indicator.Id);
        var program = _template.Columns[column];
        if (program.Weight == 0 && filed.Actual is ActualValue.Quantity or ActualValue.Wording or ActualValue.Asserted or ActualValue.Date)
        {
            _lines.AnyScored = true;
            return true;
        }

        var isRead = !SharedTemplate.IsJudged(indicator.Target, _rules[column])
            && ((indicator.Target, filed.Actual) switch
            {
                (TargetValue.Quantity target, ActualValue.Quantity actual) => TryScale(target.Value.Unit, actual.Value, out value),
                (TargetValue.Range target, ActualValue.Quantity actual) => TryScale(target.High.Unit, actual.Value, out value),
                _ => false,
            });
        if (isRead)
        {
            _lines.AnyScored = true;
            return value >= program.DomainLow && value <= program.DomainHigh;
        }

        // everything else is taken over from the reference where it came to exact points: a share of n of d as the value that scores it
        return _lines.TryLine(0, leaf, filed, report.JudgementOf(0, indicator.Id), out var pair) && TryPlace(program, pair, out value);
    }

    // judged points and all-or-nothing lines have a value for every share they can come to; other lines have not
    private static bool TryPlace(Kernels.SharedColumn program, ScoringPair pair, out long value)
    {
        value = 0;
        if (program.Weight != pair.Weight)
        {
            return false;
        }

        if (program.Shape == Kernels.SharedShape.Step && (pair.N >= pair.D || pair.N == 0))
        {
            long? above = program.High < long.MaxValue ? program.High + 1 : null;
            var outside = program.Target > long.MinValue ? program.Target - 1 : above;
            value = pair.N >= pair.D ? (program.Target > long.MinValue ? program.Target : program.High) : outside ?? 0;
            return (pair.N >= pair.D || outside is not null) && value >= program.DomainLow && value <= program.DomainHigh;
        }

        if (program.Shape != Kernels.SharedShape.Rising || (Int128)pair.N * program.Target % pair.D != 0)
        {
            return false;
        }

        value = (long)((Int128)pair.N * program.Target / pair.D);
        return value >= program.DomainLow && value <= program.DomainHigh;
    }

    private bool TryScale(MeasureUnit unit, Measure actual, out long value)
    {
        value = 0;
        if (!unit.ConvertsTo(actual.Unit))
        {
            return false;
        }

        var scaled = (Int128)actual.BaseMillionths * WideMath.PowerOfTen(_template.Decimals);
        var divisor = (Int128)unit.Factor * WideMath.PowerOfTen(Measure.Decimals);
        value = scaled % divisor == 0 ? (long)(scaled / divisor) : 0;
        return scaled % divisor == 0;
    }
}

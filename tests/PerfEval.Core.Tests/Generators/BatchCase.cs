using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Batch;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Generators.Shrinking;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Reports to score together, the standard to score them by, and whether they share the tree of the first.</summary>
public sealed record BatchCase(IReadOnlyList<SelfEvaluation> Reports, EvaluationStandard Standard, bool IsShared)
{
    private const int Decimals = 6;

    /// <summary>A plan for the case; shared columns hold every decimal a number may have.</summary>
    internal BatchScoringPlan Plan(BatchKernel kernel) => BatchScoringPlan.Compile(
        Standard, IsShared && Reports is [{ Goals: [var goal, ..] }, ..] ? goal.Tree : null, kernel, columnDecimals: Decimals);

    /// <summary>Cases with a unit, an indicator or a value less; what units share they lose together.</summary>
    internal IEnumerable<BatchCase> Smaller()
    {
        if (Reports.Count > 3)
        {
            yield return this with { Reports = [.. Reports.Take(Reports.Count / 2)] };
            yield return this with { Reports = [.. Reports.Skip(Reports.Count / 2)] };
        }

        for (var u = 0; u < Reports.Count; u++)
        {
            yield return this with { Reports = [.. Reports.Where((_, at) => at != u)] };
        }

        if (IsShared)
        {
            yield return this with { IsShared = false };
            foreach (var edit in Reports.Count == 0 ? [] : TreeEdits.Of(Reports[0]))
            {
                yield return this with { Reports = [.. Reports.Select(edit)] };
            }
        }

        for (var u = 0; u < Reports.Count; u++)
        {
            var own = ReportShrinker.Parts(Reports[u]).Concat(ReportShrinker.Own(Reports[u]))
                .Concat(IsShared ? [] : TreeEdits.Of(Reports[u]).Select(edit => edit(Reports[u])));
            foreach (var smaller in own.Where(smaller => smaller != Reports[u]))
            {
                yield return this with { Reports = [.. Reports.Select((old, at) => at == u ? smaller : old)] };
            }
        }

        foreach (var plainer in StandardShrinker.Plainer(Standard))
        {
            yield return this with { Standard = plainer };
        }
    }

    public override string ToString() =>
        $"{(IsShared ? "one tree" : "a tree each")}, {StandardText.Of(Standard)}\n{ReportTable.Of(Reports)}";
}

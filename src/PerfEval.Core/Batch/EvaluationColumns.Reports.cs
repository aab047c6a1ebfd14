using System;
using System.Collections.Generic;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Batch;

public sealed partial class EvaluationColumns
{
    /// <summary>
    /// Reads reports into columns: ragged ones, or shared ones for a plan with a tree. What the reports say is
    /// resolved by the plan's standard once; blocks whose numbers fit are stored in 32 bits. Reports a kernel cannot
    /// score are kept, for the reference to score them.
    /// </summary>
    /// <param name="plan">The plan that will score them.</param>
    /// <param name="reports">绩效自评报告; unit i is the report at position i.</param>
    /// <exception cref="ArgumentNullException">An argument, or a report, is null.</exception>
    /// <example>
    /// <code>
    /// var plan = BatchScoringPlan.Compile(BuiltInStandards.Catalog.Find("hunan-department-2020")!);
    /// var scores = plan.Score(EvaluationColumns.Read(plan, Enumerable.Repeat(Samples.ReceptionCentre2020, 1000)));
    /// Console.WriteLine(scores.TotalOf(999));   // 100
    /// </code>
    /// </example>
    public static EvaluationColumns Read(BatchScoringPlan plan, IEnumerable<SelfEvaluation> reports)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(reports);
        return plan.Template is null ? ReadRagged(plan, reports) : ReadShared(plan, reports);
    }

    private static EvaluationColumns ReadRagged(BatchScoringPlan plan, IEnumerable<SelfEvaluation> reports)
    {
        var writer = new RaggedWriter(plan);
        foreach (var report in reports)
        {
            ArgumentNullException.ThrowIfNull(report);
            writer.Add(report);
        }

        writer.Finish();
        return Of(
            plan, writer.Frame(), [.. writer.Blocks], [.. writer.References.Keys], writer.WideTargets.ToArray(),
            writer.WideActuals.ToArray(),
            writer.NarrowTargets.ToArray(), writer.NarrowActuals.ToArray(), writer.References, writer.WithoutExecution);
    }

    private static EvaluationColumns ReadShared(BatchScoringPlan plan, IEnumerable<SelfEvaluation> reports)
    {
        var writer = new SharedWriter(plan);
        foreach (var report in reports)
        {
            ArgumentNullException.ThrowIfNull(report);
            writer.Add(report);
        }

        var (wide, narrow) = writer.Actuals();
        var blocks = new ColumnBlock[(writer.UnitCount + SharedBlockUnits - 1) / SharedBlockUnits];
        blocks.AsSpan().Fill(new ColumnBlock(0, narrow is not null, narrow is not null, narrow is not null, true));
        return OfShared(
            plan, writer.UnitCount, blocks, [.. writer.References.Keys], wide, narrow, writer.Basis.ToArray(), writer.Executed.ToArray(),
            writer.References);
    }
}

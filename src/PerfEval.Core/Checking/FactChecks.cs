using System;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking;

/// <summary>数据一致: a figure that stands as a fact, in the funding table, in the text or with the staffing is one figure.</summary>
internal static class FactChecks
{
    /// <summary>PE5105.</summary>
    public static void Differ(CheckContext context, CheckSink sink)
    {
        var facts = ReportFacts.Of(context.Report, context.Standard.Tolerances.Value.Amount);
        if (facts.Conflicts.Count == 0 && facts.Agreements == 0)
        {
            sink.Skip("skip.noFigureTwice");
            return;
        }

        sink.Looked();
        foreach (var (kept, other, place) in facts.Conflicts)
        {
            sink.Find(
                Severity.Warning, place,
                Argument.Of("fact", MissingFact.Named(kept.Kind, kept.Period)),
                new Argument("kept", ValueOf(kept)), Argument.Of("keptSource", SourceOf(kept)),
                new Argument("other", ValueOf(other)), Argument.Of("otherSource", SourceOf(other)));
        }
    }

    /// <summary>PE5106: skipped where the standard names no formula, and where it names one and the facts for it are not there.</summary>
    public static void NotOfFormula(CheckContext context, CheckSink sink)
    {
        foreach (var leaf in context.Leaves)
        {
            if (context.Standard.AssignmentOf(leaf.Leaf)?.Value is not { Formula: { } formula } assignment)
            {
                continue;
            }

            if (leaf.Result.Actual is not ActualValue.Quantity filed || FormulaReading.Evaluate(assignment, context.Facts) is not RatioResult.Computed computed)
            {
                sink.Skip("skip.noFacts");
                continue;
            }

            sink.Looked();
            if (!FormulaReading.Agrees(filed.Value, computed.Rate))
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("filed", filed.Text), Argument.Of("formula", formula.Id),
                    FormulaReading.Beside(filed.Value, computed.Rate), Argument.Of("working", computed.Working));
            }
        }

        sink.Skip("skip.noFormula");
    }

    private static ArgumentValue ValueOf(Fact fact) => fact.Value switch
    {
        FactValue.Amount amount => new ArgumentValue.Amount(amount.Value, amount.Unit),
        FactValue.Headcount count => new ArgumentValue.Count(count.Value),
        FactValue.Share share => new ArgumentValue.Quantity(share.Value),
        _ => throw new InvalidOperationException("The value is none of its family."),
    };

    private static Remark SourceOf(Fact fact) => fact.Source switch
    {
        FactSource.Document document => Remark.Of("fact.fromDocument", Argument.Of("source", document.Name)),
        FactSource.Part { Place.Steps: [{ Part: ReportPart.Funding }, ..] } => Remark.Of("fact.fromFunding"),
        FactSource.Part { Place.Steps: [{ Part: ReportPart.Budget }, ..] } => Remark.Of("fact.fromStatement"),
        _ => Remark.Of("fact.fromStaffing"),
    };
}

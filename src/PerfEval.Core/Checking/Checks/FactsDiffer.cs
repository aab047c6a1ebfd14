using System;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.FactsDiffer"/>.</summary>
internal sealed class FactsDiffer : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.FactsDiffer, Severity.Warning, FindingConcern.Contradiction, "F1 F2 F3",
        chinese: new(
            "同一数据两处不一致",
            "{fact}：{keptSource}为 {kept}，{otherSource}为 {other}。",
            "两处不能都对，由此计算的比率也不同。",
            "请核对来源，改正其中一处。"),
        english: new(
            "one figure, two values",
            "The {fact} is {kept} by {keptSource} and {other} by {otherSource}.",
            "Both cannot be right, and the ratios made of them differ.",
            "Check the sources and correct one of them."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var facts = context.Stated;
        if (facts.Conflicts.Count == 0 && facts.Agreements == 0)
        {
            sink.Skip("skip.noFigureTwice");
            return;
        }

        sink.Looked();
        foreach (var (kept, other, place) in facts.Conflicts)
        {
            sink.FindApart(
                Severity.Warning, place,
                Argument.Of("fact", RatioResult.MissingFact.Named(kept.Kind, kept.Period)),
                new Argument("kept", ValueOf(kept)), Argument.Of("keptSource", SourceOf(kept)),
                new Argument("other", ValueOf(other)), Argument.Of("otherSource", SourceOf(other)));
        }
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

public static partial class CheckCodes
{
    /// <summary>同一数据两处不一致: a figure stated as a fact, in the funding table or in the text differs from another place.</summary>
    public static FindingCode FactsDiffer { get; } = new(5105);
}

using System;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>假定: what was taken for granted in scoring a line, as a kind for code and as a sentence for people.</summary>
/// <param name="Kind">假定类别.</param>
/// <param name="Sentence">The assumption in words, with the values it names.</param>
public sealed record Assumption(AssumptionKind Kind, Remark Sentence)
{
    /// <summary>假定类别: the kind of assumption.</summary>
    public AssumptionKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

    private static readonly SentenceKeys<AssumptionKind> Keys = new(
        AssumptionKind.Other,
        (AssumptionKind.DirectionOfZero, "direction.zero"),
        (AssumptionKind.DirectionListed, "direction.listed"),
        (AssumptionKind.DirectionOfDuration, "direction.duration"),
        (AssumptionKind.DirectionOfCost, "direction.cost"),
        (AssumptionKind.DirectionByDefault, "direction.default"),
        (AssumptionKind.DirectionOfEqualSign, "direction.equal"),
        (AssumptionKind.StrictBoundMet, "strict.metExactly"),
        (AssumptionKind.UnitOfTarget, "unit.takenFromTarget"),
        (AssumptionKind.UnitOfActual, "unit.takenFromActual"),
        (AssumptionKind.UnitOfForm, "unit.takenFromForm"),
        (AssumptionKind.BelowFloor, "proportion.belowFloor"),
        (AssumptionKind.JudgementGiven, "judgement.given"),
        (AssumptionKind.JudgementOutsideTier, "judgement.outside"),
        (AssumptionKind.JudgementNotAsked, "judgement.notAsked"),
        (AssumptionKind.FilersJudgement, "judgement.filer"),
        (AssumptionKind.TotalIsFiscal, "rate.totalIsFiscal"),
        (AssumptionKind.BasisAsPrinted, "rate.basisAsPrinted"),
        (AssumptionKind.FiledValueStands, "ratio.filedStands"),
        (AssumptionKind.FormulaOverFiledValue, "ratio.filedDiffers"),
        (AssumptionKind.FormulaRounded, "ratio.roundedToSix"),
        (AssumptionKind.FormulaShownRounded, "ratio.shownToSix"),
        (AssumptionKind.FactTakenAsNone, "ratio.takenAsNone"),
        (AssumptionKind.AwardAbovePoints, "rule.moreThanPoints"),
        (AssumptionKind.UnknownElement, "rule.unknownElement"));

    /// <summary>Whether the direction of the target was assumed, whichever way.</summary>
    public bool IsOfDirection => Kind switch
    {
        AssumptionKind.DirectionOfZero or AssumptionKind.DirectionListed or AssumptionKind.DirectionOfDuration
            or AssumptionKind.DirectionOfCost or AssumptionKind.DirectionByDefault or AssumptionKind.DirectionOfEqualSign => true,
        _ => false,
    };

    /// <summary>The sentence in a language.</summary>
    public string Render(Language language) => Sentence.Render(language);

    internal static Assumption Of(AssumptionKind kind, params ReadOnlySpan<Argument> arguments) =>
        new(kind, Remark.Of(Keys.KeyOf(kind), arguments));

    /// <summary>The assumption a sentence states; that of a later version is kept as <see cref="AssumptionKind.Other"/>.</summary>
    internal static Assumption From(Remark sentence) => new(Keys.KindOf(sentence), sentence);
}

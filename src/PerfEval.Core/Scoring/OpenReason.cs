using System;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Scoring;

/// <summary>得分未定的原因: why a line has a range of scores or none, as a kind for code and as a sentence for people.</summary>
/// <param name="Kind">原因类别.</param>
/// <param name="Sentence">The reason in words, with the values it names.</param>
public sealed record OpenReason(OpenReasonKind Kind, Remark Sentence)
{
    /// <summary>原因类别: the kind of reason.</summary>
    public OpenReasonKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

    // a formula without a result says itself why
    private static readonly SentenceKeys<OpenReasonKind> Keys = new(
        OpenReasonKind.Other,
        (OpenReasonKind.TargetUnstated, "why.targetUnstated"),
        (OpenReasonKind.NoRatio, "why.noRatio"),
        (OpenReasonKind.TypesDiffer, "why.typesDiffer"),
        (OpenReasonKind.TierUnknown, "why.tierUnknown"),
        (OpenReasonKind.Tier, "why.tierRange"),
        (OpenReasonKind.Unjudged, "why.notJudged"),
        (OpenReasonKind.MonthAroundDeadline, "why.monthAroundDeadline"),
        (OpenReasonKind.NoDaysLate, "why.noDaysLate"),
        (OpenReasonKind.ViolationsNotCounted, "why.violationsNotCounted"),
        (OpenReasonKind.NotACount, "why.noCount"),
        (OpenReasonKind.ElementsNotStated, "why.elementsNotStated"),
        (OpenReasonKind.ElementsOpen, "why.elementsOpen"),
        (OpenReasonKind.UnitsApart, "why.unitsDoNotConvert"),
        (OpenReasonKind.BeyondLimit, "why.beyondLimit"),
        (OpenReasonKind.ShareOrPercent, "why.shareOrPercent"),
        (OpenReasonKind.Asserted, "why.asserted"),
        (OpenReasonKind.Bound, "why.bound"),
        (OpenReasonKind.PointsNotPrinted, "why.pointsNotPrinted"),
        (OpenReasonKind.DeductionItem, "why.deductionItem"),
        (OpenReasonKind.BasisBlank, "why.basisBlank"),
        (OpenReasonKind.BasisZero, "why.basisZero"),
        (OpenReasonKind.BasisNegative, "why.basisNegative"),
        (OpenReasonKind.ZeroBudget, "why.zeroBudget"),
        (OpenReasonKind.FundingConflict, "why.fundingConflict"),
        (OpenReasonKind.NothingFiscal, "why.nothingFiscal"),
        (OpenReasonKind.FactMissing, "ratio.missing"),
        (OpenReasonKind.FormulaBaseZero, "ratio.baseZero"),
        (OpenReasonKind.FormulaBaseNegative, "ratio.baseNegative"),
        (OpenReasonKind.FormulaDayUnknown, "ratio.dayNeeded"),
        (OpenReasonKind.FormulaYearUnknown, "ratio.yearUnknown"),
        (OpenReasonKind.FormulaYearOutOfRange, "ratio.noSuchYear"),
        (OpenReasonKind.SharedPoints, "why.sharedPoints"));

    /// <summary>
    /// Whether target and actual could not be brought into one unit, or could be in more than one way. Nothing then says which of the
    /// readings the filer had.
    /// </summary>
    internal bool IsOfUnits => Kind is OpenReasonKind.UnitsApart or OpenReasonKind.ShareOrPercent;

    /// <summary>The sentence in a language.</summary>
    public string Render(Language language) => Sentence.Render(language);

    internal static OpenReason Of(OpenReasonKind kind, params ReadOnlySpan<Argument> arguments) =>
        new(kind, Remark.Of(Keys.KeyOf(kind), arguments));

    /// <summary>The reason a sentence states; that of a later version is kept as <see cref="OpenReasonKind.Other"/>.</summary>
    internal static OpenReason From(Remark sentence) => new(Keys.KindOf(sentence), sentence);
}

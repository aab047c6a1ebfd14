using System;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Scoring;

/// <summary>Reasons and assumptions: each kind has one sentence of its own, in words, and is found again from it.</summary>
public sealed class ReasonKindTests
{
    [Fact]
    public void Every_kind_of_reason_has_a_sentence_it_is_found_again_from() => Offenders.None(Enum.GetValues<OpenReasonKind>()
        .Where(kind => kind != OpenReasonKind.Other && !IsWhole(OpenReason.Of(kind).Sentence, kind, sentence => OpenReason.From(sentence).Kind))
        .Select(kind => kind.ToString()));

    [Fact]
    public void Every_kind_of_assumption_has_a_sentence_it_is_found_again_from() => Offenders.None(Enum.GetValues<AssumptionKind>()
        .Where(kind => kind != AssumptionKind.Other && !IsWhole(Assumption.Of(kind).Sentence, kind, sentence => Assumption.From(sentence).Kind))
        .Select(kind => kind.ToString()));

    [Fact]
    public void A_sentence_of_a_later_version_is_of_the_other_kind_and_kept()
    {
        var later = Remark.Of("why.moonWasFull");
        Assert.Equal(new OpenReason(OpenReasonKind.Other, later), OpenReason.From(later));
        Assert.Equal(new Assumption(AssumptionKind.Other, later), Assumption.From(later));
        Assert.False(IsWhole(later, OpenReasonKind.Other, sentence => OpenReason.From(sentence).Kind));
    }

    [Fact]
    public void Only_assumptions_about_the_direction_are_of_the_direction() => Assert.All(
        Enum.GetValues<AssumptionKind>().Where(kind => kind != AssumptionKind.Other),
        kind => Assert.Equal(
            kind.ToString().StartsWith("Direction", StringComparison.Ordinal), Assumption.Of(kind).IsOfDirection));

    private static bool IsWhole<TKind>(Remark sentence, TKind kind, Func<Remark, TKind> from) =>
        Vocabulary.Find(sentence.Key, Language.Chinese) is not null && Vocabulary.Find(sentence.Key, Language.English) is not null
        && from(sentence)!.Equals(kind);
}

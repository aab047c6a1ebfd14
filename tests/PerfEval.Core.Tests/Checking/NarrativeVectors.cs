using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of the narrative: PE2203, PE5101, PE5104.</summary>
internal static class NarrativeVectors
{
    private const string First = "/narrative/achievements/0/claims/0";

    private static readonly SelfEvaluation Report = CleanReport.Report;

    private static readonly SelfEvaluation Mute = Report with { Narrative = null };

    private static readonly SelfEvaluation NoFigures = Report with { Narrative = new Narrative { Achievements = [new Achievement(null, "……", [])] } };

    private static readonly SelfEvaluation Unlinked = Linked(_ => null);

    private static readonly string[] Places =
    [
        "/goals/0/indicators/0/secondLevels/0/indicators/0", "/goals/0/indicators/0/secondLevels/0/indicators/1", "/goals/0/indicators/0/secondLevels/1/indicators/0",
        "/goals/0/indicators/0/secondLevels/2/indicators/0", "/goals/0/indicators/0/secondLevels/3/indicators/0", "/goals/0/indicators/1/secondLevels/0/indicators/0",
        "/goals/0/indicators/1/secondLevels/1/indicators/0", "/goals/0/indicators/2/secondLevels/0/indicators/0",
    ];

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE2203", "another number", Report.Actual(Meetings, Did(5)), $"note {First}"),
        Find("PE2203", "another counting word", Level(level => level with { Value = Measure.Of(4, "场") }), $"note {First}"),
        Pass("PE2203", "the same amount in 万", Report.Actual(Training, Did(0.021m, "万人次"))),
        Pass("PE2203", "a change is no level", Report.Claim(0, 1, claim => new QuantitativeClaim.Change("培训", Measure.Of(5, "%"), claim.RefersTo))),
        Pass("PE2203", "a claim about nothing", Report.Claim(0, 1, _ => new QuantitativeClaim.Level("培训", Measure.Of(5, "%"), [], null))),
        Skip("PE2203", "no narrative", Mute, "noClaimOfIndicator"),
        Skip("PE2203", "no figures", NoFigures, "claimsNotLinked"),
        Skip("PE2203", "figures read from a text and linked to nothing", Unlinked, "claimsNotLinked"),
        Skip("PE2203", "one figure linked, to an indicator without a number", OneLinked(OnTime), "noClaimOfIndicator"),

        Find(
            "PE5101", "parts leave a remainder", Level(level => level with { Value = Measure.Of(5, "次") }).Actual(Meetings, Did(5)),
            $"note {First}"),
        Find("PE5101", "parts exceed the total", Level(level => level with { Parts = [.. level.Parts.AsSpan(), new ClaimPart("座谈", Measure.Of(1, "场"))] }), $"note {First}"),
        Pass("PE5101", "parts in another counting word", Level(level => level with { Parts = [new ClaimPart("大会", Measure.Of(4, "场"))] })),
        Skip("PE5101", "no parts", Level(level => level with { Parts = default }), "noClaimWithParts"),
        Skip("PE5101", "no narrative", Mute, "noClaimWithParts"),

        Find(
            "PE5104", "an indicator nobody speaks of", Report.Claim(0, 1, _ => new QuantitativeClaim.Level("培训", Measure.Of(210, "人次"), [], null)),
            "note /goals/0/indicators/0/secondLevels/0/indicators/1"),
        Find(
            "PE5104", "a claim about an indicator of another goal",
            Report.Claim(0, 1, _ => new QuantitativeClaim.Level("培训", Measure.Of(210, "人次"), [], new ClaimReference.Indicator(1, Training))),
            "note /goals/0/indicators/0/secondLevels/0/indicators/1"),
        Pass("PE5104", "a change speaks of it", Report.Claim(0, 1, claim => new QuantitativeClaim.Change("培训", Measure.Of(5, "%"), claim.RefersTo))),
        Skip("PE5104", "no narrative", Mute, "noNarrative"),
        Skip("PE5104", "no figures", NoFigures, "claimsNotLinked"),
        Skip("PE5104", "figures read from a text and linked to nothing", Unlinked, "claimsNotLinked"),
        Find(
            "PE5104", "figures read from a text of which one is linked", OneLinked(OnTime),
            $"note {string.Join(' ', Places.Where(place => !place.Contains("secondLevels/2", System.StringComparison.Ordinal)))}"),
    ];

    private static SelfEvaluation OneLinked(string id) => Linked(claim => claim.RefersTo is ClaimReference.Indicator reference && reference.IndicatorId == id ? reference : null);

    private static SelfEvaluation Linked(System.Func<QuantitativeClaim.Level, ClaimReference?> reference)
    {
        var claims = Report.Narrative!.Achievements[0].Claims.Select(claim => ((QuantitativeClaim.Level)claim) with { RefersTo = reference((QuantitativeClaim.Level)claim) });
        return Report with { Narrative = new Narrative { Achievements = [Report.Narrative.Achievements[0] with { Claims = [.. claims] }] } };
    }

    private static SelfEvaluation Level(System.Func<QuantitativeClaim.Level, QuantitativeClaim.Level> edit) =>
        Report.Claim(0, 0, claim => edit((QuantitativeClaim.Level)claim));
}

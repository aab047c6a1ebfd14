using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking;

/// <summary>表文一致: the figures of the narrative among themselves and against the indicators they refer to. Nothing is matched by equal numbers.</summary>
internal static class NarrativeChecks
{
    /// <summary>PE2203: only a level measures what an indicator does; a change does not.</summary>
    public static void ClaimDiffersFromIndicator(CheckContext context, CheckSink sink)
    {
        sink.Skip(AreUnlinked(context) ? "skip.claimsNotLinked" : "skip.noClaimOfIndicator");
        foreach (var (claim, place) in Claims(context))
        {
            if (claim is not QuantitativeClaim.Level { RefersTo: ClaimReference.Indicator reference } level
                || context.Find(reference) is not { Result.Actual: ActualValue.Quantity { Value: var actual } } leaf)
            {
                continue;
            }

            sink.Looked();
            if (!level.Value.TryCompare(actual, out var order) || order != 0)
            {
                sink.Find(
                    Severity.Note, place,
                    Argument.Of("claim", level.Value), Argument.Of("name", leaf.Indicator.Name), Argument.Of("actual", actual));
            }
        }
    }

    /// <summary>PE5101: parts are added whatever their counting word, and those that differ are named.</summary>
    public static void PartsNotTotal(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noClaimWithParts");
        foreach (var (claim, place) in Claims(context))
        {
            if (claim is not QuantitativeClaim.Level { Parts.Count: > 0 } level)
            {
                continue;
            }

            sink.Looked();
            var sum = level.Parts.Sum(part => InUnitOf(part.Value, level.Value));
            var odd = level.Parts.Where(part => !part.Value.Unit.ConvertsTo(level.Value.Unit)).Select(part => $"{part.Name} {part.Value}").ToList();
            if (sum == level.Value.Value)
            {
                continue;
            }

            sink.Find(
                Severity.Note, place,
                Argument.Of("name", level.Name),
                Argument.Of("total", level.Value),
                Argument.Of("parts", level.Parts.Select(part => part.Value.ToString())),
                Argument.Of("sum", Number(sum)),
                Argument.Of("difference", Number(level.Value.Value - sum)),
                Argument.Of("odd", odd.Count == 0 ? Remark.Of("text.nothing") : Remark.Of("claim.oddParts", Argument.Of("parts", odd))));
        }
    }

    /// <summary>PE5104: only a report that has a narrative can leave an indicator out of it.</summary>
    public static void IndicatorWithoutClaim(CheckContext context, CheckSink sink)
    {
        if (context.Report.Narrative is null)
        {
            sink.Skip("skip.noNarrative");
            return;
        }

        if (AreUnlinked(context))
        {
            sink.Skip("skip.claimsNotLinked");
            return;
        }

        var referred = new HashSet<(int, string)>();
        foreach (var (claim, _) in Claims(context))
        {
            if (claim.RefersTo is ClaimReference.Indicator reference)
            {
                referred.Add((reference.GoalIndex, reference.IndicatorId));
            }
        }

        sink.Looked();
        foreach (var leaf in context.Leaves)
        {
            if (!referred.Contains((leaf.GoalIndex, leaf.Indicator.Id)))
            {
                sink.Find(
                    Severity.Note, leaf.Line.Place,
                    Argument.Of("name", leaf.Indicator.Name),
                    leaf.Result.Actual.Text.Length == 0 ? Argument.Term("actual", "actual.none") : Argument.Of("actual", leaf.Result.Actual.Text));
            }
        }
    }

    // claims read from a text refer to nothing until somebody links them: no indicator is then without one
    private static bool AreUnlinked(CheckContext context) => context.Report.Narrative is not null && Claims(context).All(entry => entry.Claim.RefersTo is null);

    private static IEnumerable<(QuantitativeClaim Claim, Place Place)> Claims(CheckContext context)
    {
        if (context.Report.Narrative is not { } narrative)
        {
            yield break;
        }

        for (var a = 0; a < narrative.Achievements.Count; a++)
        {
            for (var c = 0; c < narrative.Achievements[a].Claims.Count; c++)
            {
                var claim = narrative.Achievements[a].Claims[c];
                yield return (claim, Place.Report.Then(ReportPart.Narrative)
                    .Then(ReportPart.Achievement, a, narrative.Achievements[a].Title).Then(ReportPart.Claim, c, claim.Name));
            }
        }
    }

    // 2万人 among 人 are 20000; a part in a counting word of its own counts as it stands
    private static decimal InUnitOf(Measure part, Measure total) =>
        part.Unit.ConvertsTo(total.Unit) ? part.Value * part.Unit.Factor / total.Unit.Factor : part.Value;

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}

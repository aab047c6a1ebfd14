using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ThreePublicNotSum"/>.</summary>
internal sealed class ThreePublicNotSum : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ThreePublicNotSum, Severity.Error, FindingConcern.Contradiction, "B26 C9",
        chinese: new(
            "“三公”经费分项与合计不符",
            "{fact}：填报 {total}，分项相加为 {sum}。",
            "“三公”经费就是出国（境）费、公务用车费和公务接待费三项之和，不应有差额。",
            "请对照决算报表核对各项。"),
        english: new(
            "the parts of the three public expenses do not make their total",
            "{fact}: filed {total}, its parts make {sum}.",
            "The total is by definition that of travel abroad, official vehicles and official reception.",
            "Check them against the final accounts."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noThreePublicParts");
        var tolerance = context.Standard.Tolerances.Value.Amount;
        foreach (var year in ThreePublic.YearsOf(context.Report.Facts))
        {
            foreach (var isActual in (ReadOnlySpan<bool>)[false, true])
            {
                var vehicles = ThreePublic.Vehicles.Of(isActual);
                Hold(vehicles, year, [ThreePublic.Purchase.Of(isActual), ThreePublic.Running.Of(isActual)]);
                Hold(
                    ThreePublic.Total.Of(isActual), year,
                    [ThreePublic.Abroad.Of(isActual), vehicles, ThreePublic.Reception.Of(isActual)]);
            }
        }

        // a part that is not stated may be anything but negative: then only more than the total is found
        void Hold(FactKind whole, FiscalYear year, ReadOnlySpan<FactKind> kinds)
        {
            var sheet = context.Report.Facts;
            List<Money> parts = [];
            foreach (var kind in kinds)
            {
                if (ThreePublic.AmountOf(sheet, kind, year) is { } part)
                {
                    parts.Add(part.Value);
                }
            }

            if (parts.Count < 2
                || ThreePublic.AmountOf(sheet, whole, year) is not { } total
                || !Money.TrySum(CollectionsMarshal.AsSpan(parts), out var sum))
            {
                return;
            }

            sink.Looked();
            if (Money.AreApart(sum, total.Value, tolerance) && (parts.Count == kinds.Length || sum > total.Value))
            {
                sink.Find(
                    Severity.Error, ThreePublic.PlaceOf(sheet, whole, year),
                    Argument.Of("fact", RatioResult.MissingFact.Named(whole, new FactPeriod.Year(year))),
                    Argument.Of("total", total.Value, total.Unit), Argument.Of("sum", sum, total.Unit));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>“三公”经费分项与合计不符: the parts of the three public expenses do not make their total.</summary>
    public static FindingCode ThreePublicNotSum { get; } = new(5204);
}

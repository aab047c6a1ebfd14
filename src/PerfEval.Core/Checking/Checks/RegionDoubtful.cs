using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.RegionDoubtful"/>.</summary>
/// <remarks>
/// The table has no codes that were given up before its year. A county under its province (仙桃) may call itself a city, and a township has
/// the code of its county.
/// </remarks>
internal sealed class RegionDoubtful : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.RegionDoubtful, Severity.Note, FindingConcern.Contradiction, "G4",
        chinese: new(
            "行政区划与级次或单位名称不符",
            "{what}",
            "区划填错，选用的评价标准和汇总的地区都会不同。",
            "请核对行政区划代码和预算级次。"),
        english: new(
            "region against level or name",
            "{what}",
            "By a wrong region another standard is taken and another region summed up.",
            "Check the code of the region and the level of government."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        var unit = context.Report.Subject.Unit;
        if (unit.Region is not { } region)
        {
            sink.Skip("skip.noRegion");
            return;
        }

        var isListed = context.Regions.NameOf(region) is not null;

        // a code that was given up before the year of the table is not missing
        var isKnown = isListed || !context.Report.FiscalYear.TryGetValue(out var year) || year < Regions.CompleteFrom;
        var start = context.Regions.StartOf(unit.Name) is { } named && named.Level != GovernmentLevel.County ? named : (RegionCode?)null;
        if (!isListed && isKnown && unit.GovernmentLevel == GovernmentLevel.Unstated && start is null)
        {
            sink.Skip("skip.noRegion");
            return;
        }

        sink.Looked();
        if (!isKnown)
        {
            Find("region.unknown");
        }
        else if (!IsOfLevel(region, unit.GovernmentLevel))
        {
            Find(
                "region.level", Argument.Of("name", context.Regions.PathOf(region) ?? ""), Argument.Term("own", TermOf(region.Level)),
                Argument.Term("level", TermOf(unit.GovernmentLevel)));
        }
        else if (start is { } other && other != region && !region.IsWithin(other) && !other.IsWithin(region))
        {
            Find("region.name", Argument.Of("name", context.Regions.PathOf(region) ?? ""), Argument.Of("unit", unit.Name));
        }

        void Find(string what, params ReadOnlySpan<Argument> arguments) => sink.Find(
            Severity.Note, CheckContext.UnitPlace,
            Argument.Of("what", Remark.Of(what, [Argument.Of("code", region.ToString()), .. arguments])));
    }

    private static bool IsOfLevel(RegionCode region, GovernmentLevel stated) => stated == GovernmentLevel.Unstated
        || region.Level == stated
        || (region.Level == GovernmentLevel.County
            && (stated == GovernmentLevel.Township || (stated == GovernmentLevel.City && region.IsUnderProvince)));

    private static string TermOf(GovernmentLevel level) => level switch
    {
        GovernmentLevel.Central => "level.central",
        GovernmentLevel.Province => "level.province",
        GovernmentLevel.City => "level.city",
        GovernmentLevel.County => "level.county",
        GovernmentLevel.Township => "level.township",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The level is none of the named ones."),
    };
}

public static partial class CheckCodes
{
    /// <summary>行政区划与级次或单位名称不符: the code of the region is not assigned, or not of the stated level or the unit's name.</summary>
    public static FindingCode RegionDoubtful { get; } = new(7204);
}

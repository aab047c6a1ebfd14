using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.OfficesNotCounted"/>.</summary>
internal sealed class OfficesNotCounted : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.OfficesNotCounted, Severity.Warning, FindingConcern.Contradiction, "B20",
        chinese: new(
            "内设机构个数与名单不符",
            "写明内设机构 {stated} 个，列出名称 {names} 个。",
            "个数与名单有一处不对，职能和人员情况也就对不上。",
            "请核对内设机构的个数和名单。"),
        english: new(
            "number of offices against their names",
            "{stated} offices are stated, {names} are named.",
            "One of the two is wrong, and with it what the unit is said to do.",
            "Check the number and the list."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Subject.Unit.Offices is not { StatedCount.HasValue: true, Names.Count: > 0 } offices)
        {
            sink.Skip("skip.noOffices");
            return;
        }

        sink.Looked();
        var (stated, named) = (offices.StatedCount.Value, offices.Names.Count);

        // a list that ends in 等 names some of them
        if (named > stated || (named < stated && !offices.Names[^1].TrimEnd().EndsWith('等')))
        {
            sink.Find(
                Severity.Warning, CheckContext.UnitPlace.Then(ReportPart.Offices),
                Argument.Of("stated", stated), Argument.Of("names", named));
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>内设机构个数与名单不符: the stated number of offices is not that of the names listed.</summary>
    public static FindingCode OfficesNotCounted { get; } = new(5202);
}

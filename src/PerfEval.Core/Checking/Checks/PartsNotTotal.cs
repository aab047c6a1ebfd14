using System;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.PartsNotTotal"/>.</summary>
/// <remarks>Parts are added whatever their counting word, and those that differ are named.</remarks>
internal sealed class PartsNotTotal : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.PartsNotTotal, Severity.Note, FindingConcern.Contradiction, "B19 B25",
        chinese: new(
            "分项与总数不符",
            "“{name}”共 {total}，分项 {parts} 相加为 {sum}，相差 {difference}。{odd}",
            "读者无法从分项得到总数。",
            "请说明其余部分，或写明分项只是举例。"),
        english: new(
            "parts do not make the total",
            "“{name}” is {total}; its parts {parts} add up to {sum}, a difference of {difference}. {odd}",
            "A reader cannot get from the parts to the total.",
            "Say what the rest is, or that the parts are examples."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noClaimWithParts");
        foreach (var told in context.NarrativeClaims)
        {
            if (told.Claim is not QuantitativeClaim.Level { Parts.Count: > 0 } level)
            {
                continue;
            }

            sink.Looked();
            if (MakeTotal(level))
            {
                continue;
            }

            var sum = level.Parts.Sum(part => InUnitOf(part.Value, level.Value));

            var odd = level.Parts
                .Where(part => !part.Value.Unit.ConvertsTo(level.Value.Unit))
                .Select(part => $"{part.Name} {part.Value}")
                .ToList();
            sink.FindApart(
                Severity.Note, told.Place,
                Argument.Of("name", level.Name),
                Argument.Of("total", level.Value),
                Argument.Of("parts", level.Parts.Select(part => part.Value.ToString())),
                Argument.Of("sum", Number(sum)),
                Argument.Of("difference", Number(level.Value.Value - sum)),
                Argument.Of("odd", odd.Count == 0 ? Remark.Of("text.nothing") : Remark.Of("claim.oddParts", Argument.Of("parts", odd))));
        }
    }

    // both sides in millionths of the smallest unit
    private static bool MakeTotal(QuantitativeClaim.Level level)
    {
        Int128 sum = 0;
        foreach (var part in level.Parts)
        {
            sum += part.Value.Unit.ConvertsTo(level.Value.Unit)
                ? part.Value.BaseMillionths
                : (Int128)part.Value.Millionths * level.Value.Unit.Factor;
        }

        return sum == level.Value.BaseMillionths;
    }

    // 2万人 among 人 are 20000; a part in a counting word of its own counts as it stands
    private static decimal InUnitOf(Measure part, Measure total) =>
        part.Unit.ConvertsTo(total.Unit) ? part.Value * part.Unit.Factor / total.Unit.Factor : part.Value;

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}

public static partial class CheckCodes
{
    /// <summary>分项与总数不符: the parts of a claimed total leave a remainder or exceed it.</summary>
    public static FindingCode PartsNotTotal { get; } = new(5101);
}

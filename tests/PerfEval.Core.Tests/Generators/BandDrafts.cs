using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>For properties: bands before they are built. They start as a partition of all numbers in any order; in half of them something
/// is then dropped, doubled, opened, closed or changed.</summary>
public static class BandDrafts
{
    private static readonly Gen<(RuleOperand Over, string Unit)> Operand = Gen.Frequency(
        (12, Gen.Elements(
            (RuleOperand.Value, "次"), (RuleOperand.Value, "%"), (RuleOperand.Value, "万元"), (RuleOperand.Ratio, "%"),
                (RuleOperand.Ratio, "‰"), (RuleOperand.Deviation, "%"),
            (RuleOperand.Deviation, ""), (RuleOperand.Days, "天"), (RuleOperand.Days, ""))),
        (1, Gen.Elements((RuleOperand.Days, "%"), (RuleOperand.Ratio, "次"), ((RuleOperand)9, "%"))));

    public static Arbitrary<BandDraft> Drafts() => Arb.ToArbitrary(
        from operand in Operand
        from edges in Gen.Choose(0, 6).ListOf().Select(list => list.Distinct().Order().Take(4).ToList())
        from includes in Gen.Elements(true, false).ListOf(edges.Count)
        from byPoints in Gen.Elements(true, false)
        from worth in Gen.Choose(0, 3).ListOf(edges.Count + 1)
        let start = operand.Over == RuleOperand.Deviation && edges is [0, ..] && includes[0] ? 1 : 0
        let bands = Enumerable.Range(start, edges.Count + 1 - start).Select(i => new BandRule.Band(
            new MeasureInterval(
                i == 0 ? null : Measure.Of(edges[i - 1], operand.Unit), i > 0 && includes[i - 1],
                i == edges.Count ? null : Measure.Of(edges[i], operand.Unit), i < edges.Count && !includes[i]),
            byPoints ? Award.Of(Points.From(worth[i])) : Award.Of(Ratio.Percent(worth[i])))).Reverse().ToArray()
        from faults in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(1)))
        from fault in Gen.Choose(0, 5)
        from pick in Gen.Choose(0, 20)
        select new BandDraft(operand.Over, faults == 0 ? bands : Spoiled(bands, fault, pick % bands.Length)), Smaller);

    private static BandRule.Band[] Spoiled(BandRule.Band[] bands, int fault, int at)
    {
        var (band, range) = (bands[at], bands[at].Range);
        var changed = fault switch
        {
            0 => null,
            1 => band with { Range = new MeasureInterval(range.Low, !range.IncludesLow, range.High, range.IncludesHigh) },
            2 => band with { Range = new MeasureInterval(range.Low, range.IncludesLow, range.High, !range.IncludesHigh) },
            3 => band with { Award = band.Award.Points is null ? Award.Of(Points.From(1)) : Award.Of(Ratio.Percent(50)) },
            4 => band with
            {
                Range = new MeasureInterval(InOtherUnit(range.Low), range.IncludesLow, InOtherUnit(range.High),
                range.IncludesHigh)
            },
            _ => band,
        };
        return [.. bands.Where((_, i) => i != at || fault == 5), .. changed is null ? (BandRule.Band[])[] : [changed]];
    }

    // the same number in another unit, which may or may not convert
    private static Measure? InOtherUnit(Measure? edge) => edge is { } measure
        ? Measure.Of(measure.Value, measure.Unit.Symbol == "%" ? "次" : "%") : null;

    private static IEnumerable<BandDraft> Smaller(BandDraft draft) =>
        draft.Bands.Select((_, at) => draft with { Bands = [.. draft.Bands.Where((_, i) => i != at)] });
}

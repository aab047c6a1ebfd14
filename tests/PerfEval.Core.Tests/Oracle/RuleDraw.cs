using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Draws a rule of any kind with any of its options.</summary>
internal static class RuleDraw
{
    private static readonly int[] Shares = [50, 30, 20];

    public static ScoringRule Any(Dice dice) => dice.Between(0, 11) switch
    {
        < 2 => new ProportionRule(dice.Once(2) ? Ratio.Percent(dice.One(0, 50, 60, 90, 100)) : null),
        < 4 => new AttainmentRule(),
        4 => new TierRule(Ratio.Percent(80), Ratio.Percent(dice.One(50, 60))),
        5 => new JudgedRule(),
        < 8 => Bands(dice),
        < 10 => Steps(dice),
        10 => Elements(dice),
        _ => new ViolationRule(Cost(dice)),
    };

    public static OverTargetPolicy Over(Dice dice) => dice.Once(4) ? Beyond(dice) with { ReasonBeyond = From(dice) } : Beyond(dice);

    private static OverTargetPolicy Beyond(Dice dice) => dice.Between(0, 4) switch
    {
        4 => OverTargetPolicy.InBands(OverBands(dice)),
        0 => OverTargetPolicy.Reduce(new DeductionRule(
            RuleOperand.Ratio, Measure.Of(dice.One(100, 110, 130), "%"), DeductionRule.DeductionSide.Above,
                Measure.Of(dice.One(1m, 10m, 7m), dice.One("%", "%", "")), Cost(dice),
            dice.Named<DeductionRule.PartialStep>())),
        1 => OverTargetPolicy.CapAndNote,
        _ => OverTargetPolicy.Cap,
    };

    private static MeasureInterval From(Dice dice) => new(Measure.Of(dice.One(100m, 110m, 130m, 135m, 200m), "%"), dice.Once(2), null, false);

    public static IndicatorAssignment.Loss Loss(Dice dice) => dice.Once(3)
        ? IndicatorAssignment.Loss.OverTarget(From(dice), Cost(dice))
        : dice.Once(4)
        ? IndicatorAssignment.Loss.WithoutReasonOfAdjustment(Cost(dice))
        : dice.Once(2)
        ? IndicatorAssignment.Loss.WithoutReason(Cost(dice))
        : IndicatorAssignment.Loss.WithoutElement(dice.One<string>(RowDraw.Elements), Cost(dice));

    private static BandRule OverBands(Dice dice)
    {
        List<decimal> edges = [.. Enumerable.Range(0, dice.Between(0, 2)).Select(_ => dice.One(100m, 110m, 130m, 135m, 200m)).Distinct().Order()];
        List<int> shares = [.. Enumerable.Range(0, edges.Count + 1).Select(_ => dice.One(0, 40, 80, 100)).OrderDescending()];
        List<BandRule.Band> bands = [];
        var below = true;
        for (var i = 0; i <= edges.Count; i++)
        {
            var includesLow = i > 0 && !below;
            below = dice.Once(2);
            bands.Add(new BandRule.Band(
                new MeasureInterval(
                    i == 0 ? null : Measure.Of(edges[i - 1], "%"), includesLow, i == edges.Count ? null : Measure.Of(edges[i], "%"), below),
                Award.Of(Ratio.Percent(shares[i]))));
        }

        return new BandRule(RuleOperand.Ratio, bands.ToEquatableList());
    }

    private static Award Cost(Dice dice) =>
        dice.Once(2) ? Award.Of(Points.From(dice.One(0.5m, 1m, 2m, 10m))) : Award.Of(Ratio.Percent(dice.One(5, 10, 33, 100)));

    private static BandRule Bands(Dice dice)
    {
        var over = dice.Named<RuleOperand>();
        var unit = UnitOf(dice, over);
        List<decimal> edges = [.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Edge(dice, over)).Distinct().Order()];
        var byPoints = dice.Once(2);
        List<BandRule.Band> bands = [];
        var below = dice.Once(2);
        for (var i = 0; i <= edges.Count; i++)
        {
            var includesLow = i > 0 && !below;
            below = dice.Once(2);
            bands.Add(new BandRule.Band(
                new MeasureInterval(i == 0 ? null : Measure.Of(edges[i - 1], unit), includesLow, i == edges.Count ? null
                    : Measure.Of(edges[i], unit), below),
                byPoints ? Award.Of(Points.From(dice.One(0m, 2m, 4m, 5m, 40m))) : Award.Of(Ratio.Percent(dice.One(0, 40, 60, 80, 100)))));
        }

        return new BandRule(over, bands.ToEquatableList());
    }

    private static DeductionRule Steps(Dice dice)
    {
        while (true)
        {
            var over = dice.Named<RuleOperand>();
            var unit = UnitOf(dice, over);
            try
            {
                return new DeductionRule(
                    over, dice.Once(2) ? null : Measure.Of(Edge(dice, over), unit), dice.Named<DeductionRule.DeductionSide>(),
                    Measure.Of(dice.One(1m, 5m, 0.3m), dice.One(unit, unit, unit, "", "%", "元")), Cost(dice), dice.Named<DeductionRule.PartialStep>());
            }
            catch (ArgumentException)
            {
                // a rule that cannot be is drawn again
            }
        }
    }

    private static string UnitOf(Dice dice, RuleOperand over) => over switch
    {
        RuleOperand.Value => dice.One("%", "%", "次", "次", "", "万元", "‰"),
        RuleOperand.Days => "天",
        _ => "%",
    };

    private static decimal Edge(Dice dice, RuleOperand over) => over switch
    {
        RuleOperand.Value => dice.One(0m, 1m, 5m, 9m, 10m, 80m, 90m, 95m, 100m, -3m, 0.9m),
        RuleOperand.Days => dice.One(-3m, 0m, 1m, 5m, 15m, 30m),
        RuleOperand.Ratio => dice.One(0m, 50m, 80m, 90m, 100m, 120m),
        _ => dice.One(0m, 5m, 10m, 15m, 20m, 100m),
    };

    private static ChecklistRule Elements(Dice dice)
    {
        var byPoints = dice.Once(2);
        var gate = dice.Once(2);
        return new ChecklistRule(Shares.Select((share, i) => new ChecklistRule.Element(
            RowDraw.Elements[i], byPoints ? Award.Of(Points.From(share / 10)) : Award.Of(Ratio.Percent(share)), gate
                && i == 0)).ToEquatableList());
    }
}

using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>扣分法 of what was read: steps beyond the edge, each costing its points, down to 0. Points only fall with the operand, so over a span the ends decide.</summary>
internal static class DeductionScoring
{
    public static LineResult Score(DeductionRule rule, TargetValue target, Attainment.Read read, LineContext context)
    {
        var edge = EdgeOf(rule, target);
        var (least, most) = Ends(rule, edge, read.Span, context);
        if (read.OtherSpan is { } other)
        {
            var (least2, most2) = Ends(rule, edge, other, context);
            (least, most) = (Least(least, least2), most >= most2 ? most : most2);
        }

        if (least.Share is not { } low || most.Share is not { } high)
        {
            return context.Anything(Remark.Of("why.beyondLimit"));
        }

        if (low != high)
        {
            return context.Ranged(low, high, read.Why);
        }

        if (read.Span.Number is not { } number || read.OtherSpan is not null)
        {
            return context.Scored(low, "step.whatever");
        }

        var steps = StepsAt(rule, edge, number, 0);
        var operand = Argument.Term("operand", OperandWords.Of(rule.Over));
        return steps.IsZero
            ? context.Scored(Ratio.One, "step.noDeduction", "", operand, Argument.Of("value", read.Value), EdgeArgument(rule, target))
            : context.Scored(
                low, "step.deduction", steps.Text, operand, Argument.Of("value", read.Value), EdgeArgument(rule, target),
                Argument.Of("step", rule.Step), Argument.Of("deduct", TextOf(rule.Deduct, context.Points)));
    }

    /// <summary>The share left after a number of deductions that each cost an award, for rules that count.</summary>
    public static Ratio? ShareAfter(BigInteger times, Award deduct, Points points) => new Steps(times, BigInteger.One).ShareLeft(deduct, points).Share;

    /// <summary>What one step costs, in words.</summary>
    public static string TextOf(Award deduct, Points points) => deduct.Points is { } cost ? cost.ToString() : $"{points} × {deduct}";

    private static Ratio EdgeOf(DeductionRule rule, TargetValue target) => rule.From is { } from ? RuleBounds.NumberOf(from, rule.Over)
        : rule.Over switch
        {
            RuleOperand.Ratio => Ratio.One,
            RuleOperand.Value when OperandReading.FigureOf(target) is { } figure => RuleBounds.NumberOf(figure, rule.Over),
            _ => Ratio.Zero,
        };

    private static Argument EdgeArgument(DeductionRule rule, TargetValue target) => Argument.Of(
        "edge",
        rule.From?.ToString() ?? (rule.Over switch
        {
            RuleOperand.Ratio => "100%",
            RuleOperand.Value => OperandReading.FigureOf(target)?.ToString() ?? "",
            _ => "0",
        }));

    private static (Left Least, Left Most) Ends(DeductionRule rule, Ratio edge, OperandSpan span, LineContext context)
    {
        var (worse, better) = rule.Side == DeductionSide.Above
            ? ((span.High, span.IncludesHigh ? 0 : -1), (span.Low, span.IncludesLow ? 0 : 1))
            : ((span.Low, span.IncludesLow ? 0 : 1), (span.High, span.IncludesHigh ? 0 : -1));
        return (
            worse.Item1 is { } a ? StepsAt(rule, edge, a, worse.Item2).ShareLeft(rule.Deduct, context.Points) : new Left(Ratio.Zero),
            better.Item1 is { } b ? StepsAt(rule, edge, b, better.Item2).ShareLeft(rule.Deduct, context.Points) : new Left(Ratio.One));
    }

    // steps at a number, or just above (1) or just below (-1) it where the number itself is out of reach
    private static Steps StepsAt(DeductionRule rule, Ratio edge, Ratio number, int nudge)
    {
        var step = RuleBounds.NumberOf(rule.Step, rule.Over);
        var (a, b) = rule.Side == DeductionSide.Above ? (number, edge) : (edge, number);
        var beyond = ((BigInteger)a.Numerator * b.Denominator) - ((BigInteger)b.Numerator * a.Denominator);
        var outward = rule.Side == DeductionSide.Above ? nudge : -nudge;
        if (beyond < 0 || (beyond.IsZero && outward <= 0))
        {
            return default;
        }

        var (numerator, denominator) = (beyond * step.Denominator, (BigInteger)a.Denominator * b.Denominator * step.Numerator);
        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        return rule.Partial switch
        {
            PartialStep.Proportional => new Steps(numerator, denominator),
            PartialStep.Whole => new Steps(rest.IsZero ? whole + (outward > 0 ? 1 : 0) : whole + 1, BigInteger.One),
            _ => new Steps(rest.IsZero && outward < 0 ? BigInteger.Max(0, whole - 1) : whole, BigInteger.One),
        };
    }

    private static Left Least(Left a, Left b) => a <= b ? a : b;

    /// <summary>A share of the points that is left; none where its fraction fits no ratio.</summary>
    private readonly record struct Left(Ratio? Share)
    {
        public static bool operator <=(Left a, Left b) => a.Share is not { } x || (b.Share is { } y && x <= y);

        public static bool operator >=(Left a, Left b) => a.Share is not { } x || (b.Share is { } y && x >= y);
    }

    /// <summary>A number of steps as a fraction; <c>default</c> is none.</summary>
    private readonly record struct Steps(BigInteger Numerator, BigInteger Denominator)
    {
        public bool IsZero => Numerator.IsZero;

        public string Text
        {
            get
            {
                var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
                return Denominator == divisor ? $"{Numerator / divisor}" : $"{Numerator / divisor}/{Denominator / divisor}";
            }
        }

        public Left ShareLeft(Award deduct, Points points)
        {
            if (IsZero)
            {
                return new Left(Ratio.One);
            }

            var cost = deduct.ShareOf(points);
            var (whole, lost) = (Denominator * cost.Denominator, Numerator * cost.Numerator);
            return lost >= whole ? new Left(Ratio.Zero) : new Left(Ratio.TryOf(whole - lost, whole));
        }
    }
}

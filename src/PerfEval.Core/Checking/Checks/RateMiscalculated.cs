using System.Numerics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.RateMiscalculated"/>.</summary>
/// <remarks>Every line that prints a rate and has the amounts for it.</remarks>
internal sealed class RateMiscalculated : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.RateMiscalculated, Severity.Error, FindingConcern.Contradiction, "B10",
        chinese: new(
            "执行率与复算不符或写法不规范",
            "填报执行率 {claimed}，按表内金额复算为 {rate}。{reading}",
            "执行率决定执行得分。",
            "请按“执行数÷预算数”填写，并写明 %。"),
        english: new(
            "execution rate off, or written unclearly",
            "The rate says {claimed}; the amounts give {rate}. {reading}",
            "The rate decides the points for execution.",
            "Write executed ÷ budget, with its % sign."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noClaimedRate");
        foreach (var row in context.FundingLines)
        {
            var line = row.Line;
            var actual = row.IsTotal || context.Funding!.Total is null && ReferenceEquals(line, context.Funding.ScoredLine)
                ? context.Execution.Rate
                : RateOf(line, context);
            if (!line.ClaimedRate.TryGetValue(out var claimed) || actual is not { } rate)
            {
                continue;
            }

            sink.Looked();
            Compare(claimed, rate, row, sink);
        }
    }

    private static void Compare(PrintedRate claimed, Ratio rate, PlacedLine line, CheckSink sink)
    {
        if (claimed.AsFraction == Ratio.Zero && rate == Ratio.Zero)
        {
            return;   // nothing is nothing on either scale
        }

        var agreesAsPercent = IsNear(claimed.AsPercent, rate, claimed.LastPlace(asPercent: true));
        if (claimed.HasPercentSign)
        {
            if (!agreesAsPercent)
            {
                Find(Severity.Error, IsOffByHundred(claimed, rate) ? "rate.wrongScale" : "rate.differs");
            }

            return;
        }

        // a bare 1 means 100 %, not "somewhere up to 200 %"
        var fractionPlace = claimed.DecimalPlaces == 0 ? Ratio.Percent(1) : claimed.LastPlace(asPercent: false);
        if (IsNear(claimed.AsFraction, rate, fractionPlace))
        {
            Find(Severity.Note, "rate.readAsFraction");
        }
        else
        {
            Find(agreesAsPercent ? Severity.Note : Severity.Error, agreesAsPercent ? "rate.readAsPercent" : "rate.differs");
        }

        void Find(Severity severity, string reading) => sink.Find(
            severity, line.Place.Then(ReportPart.Rate),
            Argument.Of("claimed", claimed.ToString()), BesideClaim(claimed, rate), Argument.Of("reading", Remark.Of(reading)));
    }

    // a unit of the last printed place away from what is claimed is where agreement ends
    private static Argument BesideClaim(PrintedRate claimed, Ratio rate)
    {
        var asPercent = IsPercentage(claimed, rate);
        var (printed, place) = (asPercent ? claimed.AsPercent : claimed.AsFraction, claimed.LastPlace(asPercent));
        return Argument.Beside("rate", rate, rate < printed ? printed - place : printed + place);
    }

    private static bool IsPercentage(PrintedRate claimed, Ratio rate) =>
        claimed.HasPercentSign || IsNear(claimed.AsPercent, rate, claimed.LastPlace(asPercent: true));

    // 0.958% for 95.8 %, 9580% for 95.8 %
    private static bool IsOffByHundred(PrintedRate claimed, Ratio rate) => rate > Ratio.Zero && (
        IsNear(claimed.AsFraction, rate, claimed.LastPlace(asPercent: false))
        || (rate < Ratio.Percent(1000) && Ratio.TryOf((BigInteger)rate.Numerator * 100, rate.Denominator) is { } hundredfold
            && IsNear(claimed.AsPercent, hundredfold, claimed.LastPlace(asPercent: true))));

    private static bool IsNear(Ratio claimed, Ratio rate, Ratio lastPlace) => Ratio.CompareDistance(claimed, rate, lastPlace) < 0;

    private static Ratio? RateOf(FundingLine line, CheckContext context)
    {
        var column = context.Basis == ExecutionBasis.OpeningBudget
            ? FundingColumn.OpeningBudget
            : FundingColumn.FullYearBudget;
        return line.Cell(column) is { HasValue: true, Value: var basis } && line.Executed.HasValue && basis > Money.Zero
            ? Ratio.Of(line.Executed.Value, basis)
            : null;
    }
}

public static partial class CheckCodes
{
    /// <summary>执行率计算有误: the claimed rate is not executed ÷ basis.</summary>
    public static FindingCode RateMiscalculated { get; } = new(1301);
}

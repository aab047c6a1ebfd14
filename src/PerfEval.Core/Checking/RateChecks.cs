using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>预算执行率: the printed rate against the recomputed one, and rates worth a question.</summary>
internal static class RateChecks
{
    /// <summary>PE1301: every line that prints a rate and has the amounts for it.</summary>
    public static void Miscalculated(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noClaimedRate");
        foreach (var (line, place, isTotal) in context.FundingLines())
        {
            var actual = isTotal || context.Funding!.Total is null && ReferenceEquals(line, context.Funding.ScoredLine)
                ? context.Execution.Rate
                : RateOf(line, context);
            if (!line.ClaimedRate.TryGetValue(out var claimed) || actual is not { } rate)
            {
                continue;
            }

            sink.Looked();
            Compare(claimed, rate, place.Then(ReportPart.Rate), sink);
        }
    }

    /// <summary>PE1302, once a report.</summary>
    public static void AboveOne(CheckContext context, CheckSink sink)
    {
        if (context.Execution.Rate is not { } rate)
        {
            sink.Skip("skip.noRate");
            return;
        }

        sink.Looked();
        if (rate > Ratio.One)
        {
            sink.Find(Severity.Warning, RatePlace(context), Argument.Of("rate", rate));
        }
    }

    /// <summary>PE1303.</summary>
    public static void WithoutBudget(CheckContext context, CheckSink sink)
    {
        if (context.Execution.Executed is not { } executed)
        {
            sink.Skip("skip.noExecuted");
            return;
        }

        sink.Looked();
        if (executed != Money.Zero && context.Execution.Problem is { Key: "why.basisBlank" or "why.basisZero" } problem)
        {
            sink.Find(
                Severity.Warning, RatePlace(context), Argument.Of("executed", executed, context.FundingUnit), Argument.Of("problem", problem));
        }
    }

    /// <summary>PE1304.</summary>
    public static void Low(CheckContext context, CheckSink sink)
    {
        if (context.Execution.Rate is not { } rate)
        {
            sink.Skip("skip.noRate");
            return;
        }

        sink.Looked();
        var threshold = context.Standard.Thresholds.Value.LowExecution;
        var isExplained = AdjustmentChecks.HasText(context.Funding?.ScoredLine?.Reason) || AdjustmentChecks.HasText(context.Funding?.Total?.Reason);
        if (rate < threshold && !isExplained)
        {
            sink.Find(Severity.Warning, RatePlace(context), Argument.Of("rate", rate), Argument.Of("threshold", threshold));
        }
    }

    private static Place RatePlace(CheckContext context) => context.ExecutionLine!.Place.Then(ReportPart.Rate);

    private static void Compare(PrintedRate claimed, Ratio rate, Place place, CheckSink sink)
    {
        var agreesAsPercent = IsNear(claimed.AsPercent, rate, claimed.LastPlace(asPercent: true));
        if (claimed.HasPercentSign)
        {
            if (!agreesAsPercent)
            {
                Find(Severity.Error, "rate.differs");
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
            severity, place,
            Argument.Of("claimed", claimed.ToString()), Argument.Of("rate", rate), Argument.Of("reading", Remark.Of(reading)));
    }

    private static bool IsNear(Ratio claimed, Ratio rate, Ratio lastPlace) => Ratio.CompareDistance(claimed, rate, lastPlace) < 0;

    private static Ratio? RateOf(FundingLine line, CheckContext context)
    {
        var column = context.Standard.Execution.Value.Basis == ExecutionBasis.OpeningBudget
            ? FundingColumn.OpeningBudget
            : FundingColumn.FullYearBudget;
        return line.Cell(column) is { HasValue: true, Value: var basis } && line.Executed.HasValue && basis > Money.Zero
            ? Ratio.Of(line.Executed.Value, basis)
            : null;
    }
}

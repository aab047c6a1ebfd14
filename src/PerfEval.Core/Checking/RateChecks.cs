using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

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
            sink.Find(Severity.Warning, RatePlace(context), Argument.Beside("rate", rate, Ratio.One));
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
        if (executed != Money.Zero && context.Execution is { Rate: null, Problem: { } problem, Basis: null or { Fen: 0 } } && !context.BasisIsContradicted)
        {
            sink.Find(
                Severity.Warning, RatePlace(context), Argument.Of("executed", executed, context.FundingUnit), Argument.Of("problem", problem.Sentence));
        }
    }

    /// <summary>PE1304.</summary>
    public static void Low(CheckContext context, CheckSink sink)
    {
        if (context.Rate is not { } rate)
        {
            sink.Skip("skip.noRate");
            return;
        }

        sink.Looked();
        var threshold = context.Standard.Thresholds.Value.LowExecution;

        // why one row fell a little short says nothing of the money; a table cut short before the indicators has not shown where a reason would stand
        var hasReason = context.Leaves.Exists(leaf => Reasons.IsForRate(leaf, rate)) || (context.Report.Completeness == Completeness.CutShort && context.Leaves.Count == 0);
        var isExplained = hasReason || context.FundingLines().Any(entry => Reasons.IsGiven(entry.Line.Reason));
        if (rate < threshold && !isExplained)
        {
            sink.Find(Severity.Warning, RatePlace(context), Argument.Beside("rate", rate, threshold), Argument.Bound("threshold", threshold));
        }
    }

    /// <summary>PE1305: 0 of 0 is no rate.</summary>
    public static void OfNothing(CheckContext context, CheckSink sink)
    {
        sink.Skip(context.Funding is null ? "skip.noFunding" : "skip.noClaimedRate");
        foreach (var (line, place, _) in context.FundingLines())
        {
            if (!line.Executed.TryGetValue(out var executed) || !line.FullYearBudget.TryGetValue(out var budget) || !line.ClaimedRate.TryGetValue(out var claimed))
            {
                continue;
            }

            sink.Looked();
            if (executed == Money.Zero && budget == Money.Zero && claimed.AsFraction != Ratio.Zero)
            {
                sink.Find(Severity.Note, place.Then(ReportPart.Rate), Argument.Of("claimed", claimed.ToString()));
            }
        }
    }

    /// <summary>PE3107: two scores for one rate cannot both be right.</summary>
    public static void TwoScores(CheckContext context, CheckSink sink)
    {
        if (context.Funding?.ScoredLine is not { ClaimedScore: { HasValue: true, Value: var first } } scored)
        {
            sink.Skip("skip.noClaimedScores");
            return;
        }

        sink.Skip("skip.oneExecutionScore");
        foreach (var (line, place, _) in context.FundingLines())
        {
            if (ReferenceEquals(line, scored) || !line.ClaimedScore.TryGetValue(out var second))
            {
                continue;
            }

            sink.Looked();
            var isSameRate = SameValue(line.Executed, scored.Executed) && SameValue(line.FullYearBudget, scored.FullYearBudget) && SameValue(line.Points, scored.Points);
            if (isSameRate && first != second)
            {
                sink.Find(
                    Severity.Error, place.Then(ReportPart.ScoreCell),
                    Argument.Of("label", line.Label), Argument.Of("second", second), Argument.Of("first", first));
            }
        }
    }

    private static bool SameValue<T>(Reported<T> a, Reported<T> b)
        where T : notnull => a.HasValue && b.HasValue && a.Value.Equals(b.Value);

    private static Place RatePlace(CheckContext context) => context.ExecutionLine!.Place.Then(ReportPart.Rate);

    private static void Compare(PrintedRate claimed, Ratio rate, Place place, CheckSink sink)
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
            severity, place,
            Argument.Of("claimed", claimed.ToString()), BesideClaim(claimed, rate), Argument.Of("reading", Remark.Of(reading)));
    }

    // a unit of the last printed place away from what is claimed is where agreement ends
    private static Argument BesideClaim(PrintedRate claimed, Ratio rate)
    {
        var asPercent = IsPercentage(claimed, rate);
        var (printed, place) = (asPercent ? claimed.AsPercent : claimed.AsFraction, claimed.LastPlace(asPercent));
        return Argument.Beside("rate", rate, rate < printed ? printed - place : printed + place);
    }

    private static bool IsPercentage(PrintedRate claimed, Ratio rate) => claimed.HasPercentSign || IsNear(claimed.AsPercent, rate, claimed.LastPlace(asPercent: true));

    // 0.958% for 95.8 %, 9580% for 95.8 %
    private static bool IsOffByHundred(PrintedRate claimed, Ratio rate) => rate > Ratio.Zero && (
        IsNear(claimed.AsFraction, rate, claimed.LastPlace(asPercent: false))
        || (rate < Ratio.Percent(1000) && IsNear(claimed.AsPercent, Ratio.Of((System.Int128)rate.Numerator * 100, rate.Denominator), claimed.LastPlace(asPercent: true))));

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

using System.Collections.Generic;
using NodaTime;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 指标值 × 完成值: every kind of target against every kind of actual value. The order matters: an unstated target outranks a missing actual,
/// for there is nothing to report against.
/// </summary>
internal sealed class AttainmentMatrix : ITargetVisitor<Attainment>
{
    private readonly ActualValue _actual;
    private readonly LineReading _line;

    private AttainmentMatrix(ActualValue actual, LineReading line) => (_actual, _line) = (actual, line);

    /// <summary>The attainment; what had to be assumed is added to the line.</summary>
    public static Attainment Compare(TargetValue target, ActualValue actual, LineReading line) =>
        Settled(target, actual, isTargetRead: true) ?? target.Accept(new AttainmentMatrix(actual, line));

    public Attainment ForQuantity(TargetValue.Quantity target) => AgainstNumber(_line.QuestionOf(target)!, _actual, _line);

    public Attainment ForRange(TargetValue.Range target) => AgainstNumber(_line.QuestionOf(target)!, _actual, _line);

    public Attainment ForDeadline(TargetValue.Deadline target) => AgainstDay(_actual, _line, LocalDate.MinIsoValue, target.By.Last);

    public Attainment ForNotBefore(TargetValue.NotBefore target) => AgainstDay(_actual, _line, target.From.First, LocalDate.MaxIsoValue);

    public Attainment ForWording(TargetValue.Wording target) => AgainstWording(target, _actual);

    // settled before
    public Attainment ForNotApplicable(TargetValue.NotApplicable target) => new Attainment.NoTarget();

    public Attainment ForUnstated(TargetValue.Unstated target) => new Attainment.NoTarget();

    /// <summary>
    /// What needs no comparison: not applicable, no target where one is asked for, no actual value; null where there is something to
    /// compare.
    /// </summary>
    public static Attainment? Settled(TargetValue target, ActualValue actual, bool isTargetRead) => (target, actual) switch
    {
        (_, ActualValue.NotApplicable) or (TargetValue.NotApplicable, ActualValue.NotReported) => new Attainment.NotApplicable(),
        (TargetValue.Unstated or TargetValue.NotApplicable, _) when isTargetRead => new Attainment.NoTarget(),
        (_, ActualValue.NotReported) => new Attainment.NotReported(),
        _ => null,
    };

    private static Attainment AgainstWording(TargetValue.Wording target, ActualValue actual) => actual switch
    {
        ActualValue.Asserted asserted => new Attainment.Tiered(asserted.Tier),
        ActualValue.Wording wording when SameWords(wording.Words, target.Words) => new Attainment.Tiered(1),
        ActualValue.Wording { Words: var answer } when IsYes(target) && (SameWords(answer, "否") || SameWords(answer, "不是")) =>
            new Attainment.Tiered(3),
        ActualValue.Quantity or ActualValue.Date => new Attainment.Unknown(OpenReason.Of(OpenReasonKind.TypesDiffer)),
        _ => new Attainment.Unknown(OpenReason.Of(OpenReasonKind.TierUnknown)),
    };

    // a month whose days lie on both sides of the day leaves both
    private static Attainment AgainstDay(ActualValue actual, LineReading line, LocalDate first, LocalDate last) => actual switch
    {
        ActualValue.Date { On: var done } when done.First >= first && done.Last <= last => new Attainment.Reached(),
        ActualValue.Date { On: var done } when done.Last < first || done.First > last => new Attainment.Missed(),
        ActualValue.Date => new Attainment.Several(
            [new Attainment.Missed(), new Attainment.Reached()], OpenReason.Of(OpenReasonKind.MonthAroundDeadline)),
        _ when line.AcceptedTier(actual) is { } tier => tier == 1 ? new Attainment.Reached() : new Attainment.Missed(),
        _ => new Attainment.Unknown(OpenReason.Of(OpenReasonKind.TypesDiffer)),
    };

    private static Attainment AgainstNumber(QuantityTarget target, ActualValue actual, LineReading line)
    {
        if (line.AcceptedTier(actual) is { } tier)
        {
            var asserted = OpenReason.Of(OpenReasonKind.Asserted, Argument.Of("words", actual.Text));
            return At(target, tier == 1 ? [target.Reaching] : target.Missing(), asserted);
        }

        if (actual.Number is not { } value)
        {
            return new Attainment.Unknown(OpenReason.Of(OpenReasonKind.TypesDiffer));
        }

        // in one unit there is nothing to convert and nothing to assume
        if (actual.Sign is null && value.Unit == target.Figure.Unit)
        {
            return target.At(value);
        }

        var reading = NumberReading.Of(target.Figure, value, NumberSpan.Of(value, actual.Sign), line);
        return reading switch
        {
            { Spans: [] } => new Attainment.Unknown(reading.Why!),
            { Why: null, Spans: [{ Number: { } number }] } => target.At(new Spot(number), reading.Value),
            _ => At(target, reading.Spans, reading.Why ?? OpenReason.Of(OpenReasonKind.Bound)),
        };
    }

    private static Attainment.Several At(QuantityTarget target, IEnumerable<NumberSpan> spans, OpenReason why)
    {
        List<Attainment> places = [];
        foreach (var span in spans)
        {
            foreach (var spot in span.Places(target.Low, target.High))
            {
                places.Add(target.At(spot, null));
            }
        }

        return new Attainment.Several(places, why);
    }

    private static bool IsYes(TargetValue.Wording target) => SameWords(target.Words, "是");

    private static bool SameWords(string a, string b) => WidthFolding.Fold(a).Trim() == WidthFolding.Fold(b).Trim();
}

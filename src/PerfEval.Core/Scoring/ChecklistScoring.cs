using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 要素赋分: adds up the elements that are met. If nothing was reported about
/// an element, both answers stay possible; a gate that is not met leaves nothing.
/// </summary>
internal static class ChecklistScoring
{
    public static Attainment Read(TargetValue target, IndicatorResult filed) => (target, filed.Actual) switch
    {
        (_, ActualValue.NotApplicable) => new Attainment.NotApplicable(),
        _ when filed.Elements.Count > 0 => new Attainment.Listed(filed.Elements),
        (TargetValue.NotApplicable, ActualValue.NotReported) => new Attainment.NotApplicable(),
        (_, ActualValue.NotReported) => new Attainment.NotReported(),
        _ => new Attainment.Unknown(OpenReason.Of(OpenReasonKind.ElementsNotStated)),
    };

    /// <summary>
    /// A line whose elements were not reported: at most what all of them give together, which may be less than the points.
    /// </summary>
    public static LineResult Unspoken(ChecklistRule rule, OpenReason why, LineContext context)
    {
        var possible = Ratio.Zero;
        foreach (var element in rule.Elements)
        {
            possible += element.Award.ShareOf(context.Points);
        }

        return context.Ranged(Ratio.Zero, Ratio.Min(Ratio.One, possible), why);
    }

    public static LineResult Score(ChecklistRule rule, Attainment.Listed listed, LineContext context)
    {
        List<ArgumentValue> met = [];
        List<ArgumentValue> missed = [];
        List<ArgumentValue> open = [];
        var (certain, possible) = (Ratio.Zero, Ratio.Zero);
        string? closed = null;
        var isGateOpen = true;
        foreach (var element in rule.Elements)
        {
            var answer = AnswerOf(listed, element.Name);
            var share = element.Award.ShareOf(context.Points);
            certain += answer == true ? share : Ratio.Zero;
            possible += answer == false ? Ratio.Zero : share;
            (answer switch { true => met, false => missed, _ => open }).Add(new ArgumentValue.Text(element.Name));
            closed ??= element.IsGate && answer == false ? element.Name : null;
            isGateOpen &= !element.IsGate || answer == true;
        }

        NoteStrangers(rule, listed, context);
        if (closed is not null)
        {
            return context.Scored(Ratio.Zero, "step.gateClosed", "", Argument.Of("gate", closed));
        }

        var (least, most) = (Ratio.Min(Ratio.One, isGateOpen ? certain : Ratio.Zero), Ratio.Min(Ratio.One, possible));
        if (least != most)
        {
            return context.Ranged(least, most, OpenReason.Of(OpenReasonKind.ElementsOpen, Names("open", open)));
        }

        var step = missed.Count == 0 ? "step.allElements" : "step.elements";
        return context.Scored(least, step, "", Names("met", met), Names("missed", missed));
    }

    private static Argument Names(string name, List<ArgumentValue> elements) => new(name, new ArgumentValue.Several([.. elements]));

    private static bool? AnswerOf(Attainment.Listed listed, string name)
    {
        foreach (var element in listed.Elements)
        {
            if (LevelNames.Match(element.Element, name, default))
            {
                return element.IsMet;
            }
        }

        return null;
    }

    private static void NoteStrangers(ChecklistRule rule, Attainment.Listed listed, LineContext context)
    {
        foreach (var filed in listed.Elements)
        {
            var isKnown = false;
            foreach (var element in rule.Elements)
            {
                isKnown |= LevelNames.Match(filed.Element, element.Name, default);
            }

            if (!isKnown)
            {
                context.Assumptions.Add(Assumption.Of(AssumptionKind.UnknownElement, Argument.Of("element", filed.Element)));
            }
        }
    }
}

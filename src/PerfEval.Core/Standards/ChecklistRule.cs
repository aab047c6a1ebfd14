using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>
/// 要素赋分: elements with points of their own, added up where they are met; a gate element
/// (必备要素) not met leaves nothing. Which are met is filed beside the actual value.
/// </summary>
public sealed partial record ChecklistRule : ScoringRule
{
    /// <summary>A checklist.</summary>
    /// <param name="elements">评分要素.</param>
    /// <exception cref="ArgumentException">
    /// No element, two of one name, points beside shares, shares that do not make the whole, or elements that are worth nothing together.
    /// </exception>
    public ChecklistRule(EquatableList<Element> elements)
    {
        if (elements.Count == 0)
        {
            throw new ArgumentException("A checklist has at least one element.", nameof(elements));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var (points, shares, pointsGiven) = (Points.Zero, Ratio.Zero, 0);
        foreach (var element in elements)
        {
            if (!names.Add(element.Name))
            {
                throw Refusal.Of(Remark.Of("refuse.elementTwice", Argument.Of("element", element.Name)), nameof(elements));
            }

            pointsGiven += element.Award.Points is null ? 0 : 1;
            points += element.Award.Points ?? Points.Zero;
            shares += element.Award.Share;
        }

        if (pointsGiven != 0 && pointsGiven != elements.Count)
        {
            throw new ArgumentException(
                "The elements of one checklist all give points or all give shares of the points.", nameof(elements));
        }

        if (pointsGiven == 0 && shares != Ratio.One)
        {
            throw Refusal.Of(Remark.Of("refuse.elementShares", Argument.Of("sum", shares)), nameof(elements));
        }

        if (pointsGiven != 0 && points == Points.Zero)
        {
            throw new ArgumentException("The elements are worth nothing together; give one of them points.", nameof(elements));
        }

        Elements = elements;
    }

    /// <summary>评分要素: the elements, each with what it gives.</summary>
    public EquatableList<Element> Elements { get; }

    internal override RuleNature Nature => new("checklist", JudgementNeed.WhereFiledInWords);

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.ForChecklist(this);
}

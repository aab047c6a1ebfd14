using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 位置: where in a report something stands, as typed steps from the report down to a cell. The JSON layer turns it into a JSON pointer,
/// <see cref="Render"/> into the words of the form.
/// </summary>
/// <remarks>Equal when the steps are equal. The place without steps is the report as a whole.</remarks>
public sealed partial record Place
{
    // places are made for every cell and read for few: each knows the one above it
    private readonly Place? _parent;
    private readonly Step _step;
    private readonly int _depth;

    private Place(Place? parent, Step step, int depth) =>
        (_parent, _step, _depth) = (parent, step with { Label = Short(step.Label) }, depth);

    /// <summary>The steps from the report down.</summary>
    public EquatableList<Step> Steps
    {
        get
        {
            var steps = new Step[_depth];
            for (var place = this; place._parent is { } parent; place = parent)
            {
                steps[place._depth - 1] = place._step;
            }

            return EquatableList.Create(steps);
        }
    }

    /// <summary>报告: the report as a whole.</summary>
    public static Place Report { get; } = new(null, default, 0);

    /// <summary>上一级: the place one step above, such as the row of a cell; null of the report as a whole.</summary>
    public Place? Above => _parent;

    /// <summary>A place made of steps.</summary>
    public static Place Of(EquatableList<Step> steps)
    {
        var place = Report;
        foreach (var step in steps)
        {
            place = new Place(place, step, place._depth + 1);
        }

        return place;
    }

    /// <summary>The place one step further down.</summary>
    /// <param name="part">Which part.</param>
    /// <param name="index">Its position among its like, from 0.</param>
    /// <param name="label">
    /// What the paper calls it; more than <see cref="Limits.MaxLabelCharacters"/> characters are cut short, with … at the end.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public Place Then(ReportPart part, int? index = null, string? label = null)
    {
        if (index < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, "Positions count from 0.");
        }

        return new Place(this, new Step(part, index, label), _depth + 1);
    }

    // a place is said with every finding in it: a name as long as a file would make the findings of one file as long as its square
    private static string? Short(string? label)
    {
        if (label is null || label.Length <= Limits.MaxLabelCharacters)
        {
            return label;
        }

        var end = Limits.MaxLabelCharacters - 1;
        return string.Concat(label.AsSpan(0, char.IsHighSurrogate(label[end - 1]) ? end - 1 : end), "…");
    }

    /// <summary>A hash of the steps without their labels, which are long and tell hardly any two places apart.</summary>
    public override int GetHashCode() => HashCode.Combine(_parent, _step.Part, _step.Index);

    /// <summary>The place in the words of the form, such as 资金情况 › “合计” › 年初预算数; labels of the paper stand in quotation marks.</summary>
    /// <param name="language">Chinese or English.</param>
    public string Render(Language language) => PlaceText.Render(this, language);

    /// <summary>The place in Chinese words.</summary>
    public override string ToString() => PlaceText.Render(this, Language.Chinese);
}

using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 位置: where in a report something stands, as typed steps from the report down to a cell. The JSON layer turns it into a JSON pointer,
/// <see cref="PlaceText"/> into the words of the form.
/// </summary>
/// <remarks>Equal when the steps are equal. The place without steps is the report as a whole.</remarks>
public sealed record Place
{
    private Place(EquatableList<PlaceStep> steps) => Steps = steps;

    /// <summary>The steps from the report down.</summary>
    public EquatableList<PlaceStep> Steps { get; }

    /// <summary>报告: the report as a whole.</summary>
    public static Place Report { get; } = new(default(EquatableList<PlaceStep>));

    /// <summary>A place made of steps.</summary>
    public static Place Of(EquatableList<PlaceStep> steps) => steps.Count == 0 ? Report : new Place(steps);

    /// <summary>The place one step further down.</summary>
    /// <param name="part">Which part.</param>
    /// <param name="index">Its position among its like, from 0.</param>
    /// <param name="label">What the paper calls it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public Place Then(ReportPart part, int? index = null, string? label = null)
    {
        if (index < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, "Positions count from 0.");
        }

        return new Place([.. Steps.AsSpan(), new PlaceStep(part, index, label)]);
    }

    /// <summary>The place in Chinese words.</summary>
    public override string ToString() => PlaceText.Render(this, Language.Chinese);
}

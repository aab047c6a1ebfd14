using PerfEval.Core.Amounts;
using PerfEval.Documents.Editing;

namespace PerfEval.Documents.Review;

/// <summary>新单元格: a cell to be put into a row. Texts are texts whatever they begin with; formulas are only those made here.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Fill">What it is coloured for.</param>
/// <param name="Text">A text; null where it is a number or a formula.</param>
/// <param name="Number">A number, or what the formula comes to; null where that is nothing.</param>
/// <param name="Formula">A formula; null where it is none.</param>
/// <param name="StyleOf">The column whose format it takes over; null for that of the last cell of the row.</param>
internal sealed record NewCell(
    ReviewCellKind Kind, ReviewFill Fill, string? Text = null, Points? Number = null, string? Formula = null, int? StyleOf = null)
{
    /// <summary>The cell in a part.</summary>
    public string Xml(string name, int style, string prefix)
    {
        var start = $"<{prefix}c r=\"{name}\" s=\"{style}\"";
        if (Text is not null)
        {
            return $"{start} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{XmlText.OfCell(Text)}</{prefix}t>"
                + $"</{prefix}is></{prefix}c>";
        }

        var formula = Formula is null ? "" : $"<{prefix}f>{XmlText.Of(Formula)}</{prefix}f>";
        return Number is { } number
            ? $"{start}>{formula}<{prefix}v>{number}</{prefix}v></{prefix}c>"
            : $"{start} t=\"str\">{formula}<{prefix}v></{prefix}v></{prefix}c>";
    }
}

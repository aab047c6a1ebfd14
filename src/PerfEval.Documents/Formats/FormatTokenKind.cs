namespace PerfEval.Documents.Formats;

/// <summary>记号种类: what a sign of a number format does.</summary>
internal enum FormatTokenKind
{
    /// <summary>Shown as it is.</summary>
    Literal = 0,

    /// <summary>A place for a digit: 0, # or ?.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>A comma: between digits it parts thousands, behind them it divides by a thousand.</summary>
    Comma,

    /// <summary>A percent sign, which multiplies by a hundred and is shown.</summary>
    Percent,

    /// <summary>An exponent: E+ or E-.</summary>
    Exponent,

    /// <summary>The line of a fraction.</summary>
    Fraction,

    /// <summary>The place of a text: @.</summary>
    Text,

    /// <summary>The number as it comes: General.</summary>
    General,

    /// <summary>A part of a day or of a time: yyyy, m, dd, h, ss, aaaa.</summary>
    Date,

    /// <summary>A duration: [h], [mm], [ss].</summary>
    Elapsed,

    /// <summary>The halves of a day: AM/PM, 上午/下午.</summary>
    Half,
}

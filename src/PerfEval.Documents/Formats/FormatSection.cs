using System.Collections.Generic;
using System.Linq;

namespace PerfEval.Documents.Formats;

/// <summary>格式的一节: one of the up to four parts of a number format, for the numbers of one sign or condition.</summary>
internal sealed class FormatSection
{
    /// <summary>A section of signs.</summary>
    public FormatSection(IReadOnlyList<FormatToken> tokens, FormatCondition? condition, bool isSpelled)
    {
        (Tokens, Condition, IsSpelled) = (tokens, condition, isSpelled);
        IsText = Has(FormatTokenKind.Text);
        IsGeneral = Has(FormatTokenKind.General);
        IsDate = !IsGeneral && (Has(FormatTokenKind.Date) || Has(FormatTokenKind.Elapsed));
        HasDigits = Has(FormatTokenKind.Digit);
    }

    /// <summary>The signs, from the left.</summary>
    public IReadOnlyList<FormatToken> Tokens { get; }

    /// <summary>The numbers it is for; null for those its place says.</summary>
    public FormatCondition? Condition { get; }

    /// <summary>Whether it spells digits out, as in 二〇二二年.</summary>
    public bool IsSpelled { get; }

    /// <summary>Whether it is for texts.</summary>
    public bool IsText { get; }

    /// <summary>Whether it shows the number as it comes.</summary>
    public bool IsGeneral { get; }

    /// <summary>Whether it shows a day or a time.</summary>
    public bool IsDate { get; }

    /// <summary>Whether it has places for digits.</summary>
    public bool HasDigits { get; }

    /// <summary>How it shows a number, where it has places for digits; made once for all cells under the format.</summary>
    public NumberShape NumberShape => field ??= NumberShape.Of(this);

    /// <summary>How it shows a day or a time, where it does; made once for all cells under the format.</summary>
    public DateShape DateShape => field ??= DateShape.Of(this);

    /// <summary>Whether a sign of a kind is in it.</summary>
    public bool Has(FormatTokenKind kind) => Tokens.Any(token => token.Kind == kind);
}

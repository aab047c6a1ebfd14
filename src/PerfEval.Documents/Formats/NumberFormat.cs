using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Formats;

/// <summary>
/// 数字格式: how a workbook shows a number. It decides what the number means: .935 under 0% is 93.5 %, 44895 under a date is that day, 3.42
/// under 0.00"万人" carries its unit.
/// </summary>
internal sealed class NumberFormat
{
    private readonly List<FormatSection> _sections;

    private NumberFormat(string code) => _sections = FormatScan.Sections(code);

    /// <summary>The format of a cell without one.</summary>
    public static NumberFormat General { get; } = new("General");

    /// <summary>The format of a code; one that is too long to be a code shows the number as it comes.</summary>
    public static NumberFormat Of(string code) =>
        code.Length is 0 or > DocumentLimits.MaxFormatCharacters ? General : new NumberFormat(code);

    /// <summary>A number in the unit shown, and what is shown of it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="daysBefore1900">What is added to a day of the workbook: 1462 where it counts from 1904, else 0.</param>
    public ShownValue Show(decimal number, int daysBefore1900 = 0)
    {
        var (section, isOfNegatives) = SectionFor(number);
        if (section.IsDate)
        {
            return section.DateShape.Show(number, daysBefore1900);
        }

        if (section.IsText && !section.HasDigits)
        {
            return GeneralNumber.Show(number, General._sections[0]);
        }

        if (section.IsGeneral)
        {
            return GeneralNumber.Show(number, section);
        }

        return section.HasDigits ? section.NumberShape.Show(number, isOfNegatives) : Worded(number, section);
    }

    // without a place for a digit only the words are shown: [=1]"是". A dash or nothing in the place of a number is still that number
    private static ShownValue Worded(decimal number, FormatSection section)
    {
        var shown = section.Tokens.Where(token => token.Kind is FormatTokenKind.Literal or FormatTokenKind.Percent);
        var words = string.Concat(shown.Select(token => token.Text)).Trim();
        return words.Any(char.IsLetter)
            ? ShownValue.Of(words, words, GridCell.CellKind.Text)
            : ShownValue.Of(StoredNumber.Text(number), words, GridCell.CellKind.Number, isRounded: true);
    }

    private (FormatSection Section, bool IsOfNegatives) SectionFor(decimal number)
    {
        var hasSectionOfTexts = _sections.Count > 1 && (_sections.Count > 3 || _sections[^1].IsText);
        var count = hasSectionOfTexts ? Math.Min(3, _sections.Count - 1) : _sections.Count;
        if (count == 1)
        {
            return (_sections[0], false);
        }

        var (first, second) = (_sections[0], _sections[1]);
        var isZeroOfThird = count > 2 && second.Condition is null && number == 0;
        if (first.Condition is { } condition ? condition.Holds(number) : number >= 0 && !isZeroOfThird)
        {
            return (first, false);
        }

        if (second.Condition is { } other ? other.Holds(number) : count == 2 || number < 0)
        {
            return (second, number < 0 && first.Condition is null && second.Condition is null);
        }

        return count > 2 ? (_sections[2], false) : (General._sections[0], false);
    }
}

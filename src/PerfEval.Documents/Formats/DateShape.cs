using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using NodaTime;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Formats;

/// <summary>
/// 日期的写法: a section that shows a day, a time or a duration. The exact day is what is read, as far as the cell shows it: under yyyy"年"m"月"
/// only the month.
/// </summary>
internal sealed class DateShape
{
    private const int SecondsOfDay = 86_400;
    private const int LastDay = 2_958_465;
    private const int DayThatNeverWas = 60;

    // a spreadsheet counts from here, as if 1900 had had a 29 February
    private static readonly LocalDate Start = new(1899, 12, 30);

    private readonly FormatSection _section;
    private readonly List<FormatToken> _tokens;
    private readonly bool _hasYear;
    private readonly bool _hasMonth;
    private readonly bool _hasDay;
    private readonly bool _hasTime;

    private DateShape(FormatSection section)
    {
        _section = section;
        _tokens = WithMinutes(section.Tokens);
        _hasYear = Has('y') || Has('e');
        _hasMonth = Has('m');
        _hasDay = Has('d');
        _hasTime = Has('h') || Has('i') || Has('s');
    }

    /// <summary>The shape of a section.</summary>
    public static DateShape Of(FormatSection section) => new(section);

    /// <summary>The day of a number, and what is shown of it.</summary>
    /// <param name="number">The number.</param>
    /// <param name="daysBefore1900">What is added to it where the workbook counts from another day.</param>
    public ShownValue Show(decimal number, int daysBefore1900)
    {
        var days = number + daysBefore1900;
        if (days < 0 || days >= LastDay + 1)
        {
            return ShownValue.Of("########", "########", GridCell.CellKind.Error);
        }

        var day = (int)decimal.Truncate(days);
        var seconds = (int)Math.Round((days - day) * SecondsOfDay, 0, MidpointRounding.AwayFromZero);
        if (!_hasTime)
        {
            seconds = 0;
        }

        (day, seconds) = seconds == SecondsOfDay ? (day + 1, 0) : (day, seconds);
        var shown = Shown(day, seconds, days);
        if (_section.Has(FormatTokenKind.Elapsed) || !(_hasYear || _hasMonth || _hasDay))
        {
            return ShownValue.Of(shown, shown, GridCell.CellKind.Text);
        }

        var exact = Exact(day, seconds, shown);
        return ShownValue.Of(exact, _section.IsSpelled ? exact : shown, GridCell.CellKind.Date);
    }

    private static (int Year, int Month, int Day) Parts(int day)
    {
        if (day is 0 or DayThatNeverWas)
        {
            return day == 0 ? (1900, 1, 0) : (1900, 2, 29);
        }

        var date = Start.PlusDays(day < DayThatNeverWas ? day + 1 : day);
        return (date.Year, date.Month, date.Day);
    }

    // m behind hours or before seconds are minutes, which are i from here on
    private static List<FormatToken> WithMinutes(IReadOnlyList<FormatToken> tokens)
    {
        List<FormatToken> read = [.. tokens];
        for (var i = 0; i < read.Count; i++)
        {
            if (IsDate(read[i], 'm') && read[i].Text.Length <= 2 && (Before(read, i, 'h') || Behind(read, i, 's')))
            {
                read[i] = new FormatToken(FormatTokenKind.Date, new string('i', read[i].Text.Length));
            }
        }

        return read;
    }

    private static bool Before(List<FormatToken> tokens, int at, char letter) =>
        at > 0 && tokens.FindLastIndex(at - 1, token => token.Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed)
            is var found and >= 0 && tokens[found].Text[0] == letter;

    private static bool Behind(List<FormatToken> tokens, int at, char letter) =>
        tokens.FindIndex(at + 1, token => token.Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed) is var found and >= 0
        && tokens[found].Text[0] == letter;

    private static bool IsDate(FormatToken token, char letter) => token.Kind == FormatTokenKind.Date && token.Text[0] == letter;

    private bool Has(char letter) => _tokens.Exists(token => IsDate(token, letter));

    private string Exact(int day, int seconds, string shown)
    {
        var (year, month, dayOfMonth) = Parts(day);
        if (!_hasDay)
        {
            return _hasYear && _hasMonth ? string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月") : shown;
        }

        if (!_hasMonth)
        {
            return shown;
        }

        var date = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{dayOfMonth:00}");
        return seconds == 0 ? date
            : string.Create(CultureInfo.InvariantCulture, $"{date} {seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }

    private string Shown(int day, int seconds, decimal days)
    {
        var text = new StringBuilder();
        var hasHalves = _section.Has(FormatTokenKind.Half);
        var isFraction = false;
        foreach (var token in _tokens)
        {
            // the point behind seconds, and the places of their parts, which no form is about
            isFraction = token.Kind == FormatTokenKind.Point || (isFraction && token.Kind == FormatTokenKind.Digit);
            text.Append(token.Kind switch
            {
                FormatTokenKind.Date => DateWords.Part(token.Text, Parts(day), day, seconds, hasHalves),
                FormatTokenKind.Elapsed => Elapsed(token.Text, days),
                FormatTokenKind.Half => DateWords.Half(token.Text, seconds),
                FormatTokenKind.Literal or FormatTokenKind.Comma or FormatTokenKind.Fraction => token.Text,
                FormatTokenKind.Point or FormatTokenKind.Digit when !isFraction => token.Text,
                _ => "",
            });
        }

        return text.ToString().Trim();
    }

    private static string Elapsed(string letters, decimal days)
    {
        var seconds = Math.Round(days * SecondsOfDay, 0, MidpointRounding.AwayFromZero);
        var size = letters[0] switch
        {
            'h' => 3600,
            'm' => 60,
            _ => 1,
        };
        return decimal.Truncate(seconds / size).ToString(letters.Length > 1 ? "00" : "0", CultureInfo.InvariantCulture);
    }
}

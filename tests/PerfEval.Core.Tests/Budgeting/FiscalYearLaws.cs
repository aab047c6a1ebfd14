using System;
using System.Globalization;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Tests.Amounts;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Budgeting;

/// <summary>What holds of every fiscal year and of every text that might be one.</summary>
[Properties(Arbitrary = [typeof(BudgetValues), typeof(AmountArbitraries)], MaxTest = 400)]
public sealed class FiscalYearLaws
{
    [Property]
    public bool A_year_is_read_as_it_is_written(FiscalYear year) => FiscalYear.Parse(year.ToString()) == year
        && year.ToString() == year.Year.ToString(CultureInfo.InvariantCulture)
            && $"{year}" == year.ToString("G", CultureInfo.GetCultureInfo("ar-SA"));

    [Property]
    public void A_number_is_a_year_from_1_to_9998_and_none_beyond(YearNumber number)
    {
        var text = number.Value.ToString(CultureInfo.InvariantCulture);
        if (number.Value is >= 1 and <= 9998)
        {
            Assert.Equal(number.Value, new FiscalYear(number.Value).Year);
            Assert.True(FiscalYear.TryParse(text, null, out var read) && read.Year == number.Value);
            return;
        }

        Assert.Contains("9998", Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(number.Value)).Message,
            StringComparison.Ordinal);
        Assert.False(FiscalYear.TryParse(text, null, out var none));
        Assert.Equal(default, none);
    }

    [Property]
    public bool A_text_is_a_year_just_where_it_is_one_to_four_digits_that_make_one(YearText text)
    {
        var expected = text.Value.Length is >= 1 and <= 4 && text.Value.All(char.IsAsciiDigit)
            ? int.Parse(text.Value, CultureInfo.InvariantCulture) : 0;
        var isRead = FiscalYear.TryParse(text.Value, CultureInfo.GetCultureInfo("fa-IR"), out var year);
        return isRead == expected is >= 1 and <= 9998 && (!isRead || year.Year == expected);
    }

    [Property]
    public void What_is_not_read_is_refused_by_name(YearText text)
    {
        if (FiscalYear.TryParse(text.Value, null, out var year))
        {
            Assert.Equal(year, FiscalYear.Parse(text.Value));
            return;
        }

        Assert.Contains($"'{text.Value}'", Assert.Throws<FormatException>(() => FiscalYear.Parse(text.Value)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool A_year_runs_from_its_first_to_its_last_day(FiscalYear year) =>
        year.Start == new LocalDate(year.Year, 1, 1) && year.End.PlusDays(1) == new LocalDate(year.Year + 1, 1, 1)
        && year.Interval.Start == year.Start && year.Interval.End == year.End
            && year.Interval.Length == (DateTime.IsLeapYear(year.Year) ? 366 : 365);

    [Property]
    public bool Years_are_ordered_as_their_numbers_are(FiscalYear a, FiscalYear b) =>
        Math.Sign(a.CompareTo(b)) == Math.Sign(a.Year.CompareTo(b.Year)) && (a == b) == (a.Year == b.Year)
        && (a < b) == (a.Year < b.Year) && (a <= b) == (a.Year <= b.Year) && (a > b) == (a.Year > b.Year) && (a >= b) == (a.Year >= b.Year)
        && (a != b || a.GetHashCode() == b.GetHashCode());

    [Property]
    public bool A_year_equals_itself_and_comes_neither_before_nor_after_it(FiscalYear year)
    {
        var same = new FiscalYear(year.Year);
        return same == year && same <= year && same >= year && !(same < year) && !(same > year) && same.CompareTo(year) == 0;
    }

    [Property]
    public bool A_year_is_written_where_it_fits_and_nowhere_else(FiscalYear year)
    {
        var text = year.ToString();
        Span<char> enough = stackalloc char[text.Length];
        Span<char> less = stackalloc char[text.Length - 1];
        return year.TryFormat(enough, out var written, default, null) && written == text.Length && enough.SequenceEqual(text)
            && !year.TryFormat(less, out var none, default, null) && none == 0;
    }

    [Property]
    public void Other_formats_are_refused(FiscalYear year, char format)
    {
        if (format == 'G')
        {
            return;
        }

        Assert.Throws<FormatException>(() => year.ToString($"{format}", null));
    }

    [Fact]
    public void The_default_is_the_first_year() => Assert.Equal(new FiscalYear(1), default);
}

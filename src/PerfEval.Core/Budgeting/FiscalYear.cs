using System;
using System.Globalization;
using NodaTime;

namespace PerfEval.Core.Budgeting;

/// <summary>财政年度: the calendar year 1 January to 31 December (预算法; recalled).</summary>
/// <remarks>Years 1 to 9998. <c>default</c> is the year 1. Equal and ordered by year.</remarks>
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    private readonly int _yearLessOne;

    /// <summary>The fiscal year of a calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9998.</exception>
    public FiscalYear(int year)
    {
        if (year is < 1 or > 9998)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A fiscal year is 1 to 9998.");
        }

        _yearLessOne = year - 1;
    }

    /// <summary>The calendar year.</summary>
    public int Year => _yearLessOne + 1;

    /// <summary>1 January.</summary>
    public LocalDate Start => new(Year, 1, 1);

    /// <summary>31 December.</summary>
    public LocalDate End => new(Year, 12, 31);

    /// <summary>The days of the year, both ends included.</summary>
    public DateInterval Interval => new(Start, End);

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <summary>The year as digits, the same in every culture.</summary>
    public override string ToString() => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    /// <summary>Not later.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    /// <summary>Later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;
}

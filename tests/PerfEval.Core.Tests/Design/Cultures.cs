using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PerfEval.Core.Tests.Design;

/// <summary>Runs the same code under cultures that write numbers, dates and letters in other ways.</summary>
internal static class Cultures
{
    /// <summary>Comma for the point; dotless i; other minus and digits; another year count; the house's own; none.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } =
        [.. new[] { "", "de-DE", "tr-TR", "ar-SA", "th-TH", "zh-CN" }.Select(name => CultureInfo.GetCultureInfo(name))];

    /// <summary>Runs the action once in each culture and puts the thread's own back.</summary>
    public static void InEveryCulture(Action action) => InEveryCulture(() =>
    {
        action();
        return 0;
    });

    /// <summary>The results in each culture, the invariant one first.</summary>
    public static IReadOnlyList<T> InEveryCulture<T>(Func<T> make)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            return [.. All.Select(each =>
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (each, each);
                return make();
            })];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    /// <summary>Whether the text is the same everywhere.</summary>
    public static bool IsTheSameInAll(Func<string> make) => InEveryCulture(make).Distinct(StringComparer.Ordinal).Count() == 1;
}

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>文中的年份: a year a text prints, or the first and last of a span of years.</summary>
/// <param name="First">起.</param>
/// <param name="Last">止; the same year where it is no span.</param>
internal readonly record struct PrintedYears(int First, int Last)
{
    // what follows the year of some money: 2020年中央财政资金, 2021年结转
    private static readonly string[] Money = ["结转", "资金", "经费", "转移支付"];

    // of 19 and 20, in either width: few texts hold one
    private static readonly SearchValues<char> Begins = SearchValues.Create("12１２");

    public bool IsSpan => Last > First;

    public bool Holds(FiscalYear year) => First <= year.Year && year.Year <= Last;

    public override string ToString() => IsSpan
        ? string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}年")
        : string.Create(CultureInfo.InvariantCulture, $"{First}年");

    /// <summary>The years of the target and the name of an indicator, those of money left out.</summary>
    public static List<PrintedYears> Of(ThirdLevelIndicator indicator)
    {
        var years = In(indicator.Name);
        years.AddRange(In(indicator.Target.Raw ?? (indicator.Target as TargetValue.Wording)?.Words));
        switch (indicator.Target)
        {
            case TargetValue.Deadline { By.Month.Year: var year }:
                years.Add(new PrintedYears(year, year));
                break;
            case TargetValue.NotBefore { From.Month.Year: var year }:
                years.Add(new PrintedYears(year, year));
                break;
        }

        return years;
    }

    /// <summary>The years a title gives the report: with 度 behind them, or with nothing about money in what follows.</summary>
    public static List<PrintedYears> OfTitle(string? title) =>
        In(title, rest => !rest.StartsWith('度') && Array.Exists(Money, word => rest.Contains(word, StringComparison.Ordinal)));

    /// <summary>The years a text prints with 年 behind them, but for those directly before a word for money.</summary>
    public static List<PrintedYears> In(string? text) => In(text, rest =>
    {
        var behind = rest.StartsWith('度') ? rest[1..] : rest;
        return Array.Exists(Money, word => behind.StartsWith(word, StringComparison.Ordinal));
    });

    /// <summary>A text without its years, so that the names of one thing in two years are the same.</summary>
    public static string Without(string? text)
    {
        var folded = WidthFolding.WithoutBlanks(text);
        var rest = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length; at++)
        {
            if (YearAt(folded, at) is null)
            {
                rest.Append(folded[at]);
                continue;
            }

            at += 3;
            at += At(at + 1) == '年' ? 1 : 0;
            at += At(at + 1) == '度' ? 1 : 0;
        }

        return rest.ToString();

        char At(int position) => position < folded.Length ? folded[position] : ' ';
    }

    private static List<PrintedYears> In(string? text, Func<string, bool> isOfMoney)
    {
        List<PrintedYears> years = [];
        if (text is null || !text.AsSpan().ContainsAny(Begins))
        {
            return years;
        }

        var folded = WidthFolding.WithoutBlanks(text);
        for (var at = 0; at < folded.Length; at++)
        {
            if (YearAt(folded, at) is not { } first)
            {
                continue;
            }

            // 2018-2022年, 2018年至2022年
            var (end, last) = (at + 4, first);
            end += end < folded.Length && folded[end] == '年' ? 1 : 0;
            if (end < folded.Length
                && folded[end] is '-' or '—' or '–' or '~' or '至' or '到'
                && YearAt(folded, end + 1) is { } to
                && to > first)
            {
                (end, last) = (end + 5, to);
                end += end < folded.Length && folded[end] == '年' ? 1 : 0;
            }

            if ((folded[end - 1] == '年' || last > first) && !isOfMoney(folded[end..]))
            {
                years.Add(new PrintedYears(first, last));
            }

            at = end - 1;
        }

        return years;
    }

    // four digits alone, 19 or 20 in front
    private static int? YearAt(string text, int at) => at + 4 <= text.Length
        && (at == 0 || !char.IsAsciiDigit(text[at - 1]))
        && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]))
        && DecimalText.AllDigits(text.AsSpan(at, 4))
        && text.AsSpan(at, 2) is "19" or "20"
            ? int.Parse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}

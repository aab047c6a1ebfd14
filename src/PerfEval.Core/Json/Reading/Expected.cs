using System;
using System.Collections.Generic;
using System.Globalization;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Reading;

/// <summary>What belongs in a place, in the words of error messages.</summary>
internal static class Expected
{
    public static LocalizedText Object { get; } = new("对象 { }", "an object { }");

    private static readonly LocalizedText Sourced = new(
        "连同出处的取值，如 {\"value\": …, \"source\": \"notice\", \"evidence\": \"seen\"}",
        "a value with its source, such as {\"value\": …, \"source\": \"notice\", \"evidence\": \"seen\"}");

    private static readonly LocalizedText Award = new(
        "分数或者比例，如 {\"points\": 0.5}、{\"share\": \"30%\"}", "points or a share, such as {\"points\": 0.5} or {\"share\": \"30%\"}");

    private static readonly LocalizedText Years = new(
        "起止年度，如 {\"from\": 2025} 或 {\"from\": 2025, \"to\": 2027}",
        "the years it holds for, such as {\"from\": 2025} or {\"from\": 2025, \"to\": 2027}");

    /// <summary>An object of a table, with an example where it is written in place of its value more often than not.</summary>
    /// <param name="table">The name of the table.</param>
    public static LocalizedText ObjectOf(string table) => table switch
    {
        "award" => Award,
        "years" => Years,
        _ => table.StartsWith("sourced.", StringComparison.Ordinal) ? Sourced : Object,
    };

    public static LocalizedText Array { get; } = new("数组 [ ]", "an array [ ]");

    public static LocalizedText Something { get; } = new("内容（列表中不得有 null）", "something (no element of a list is null)");

    public static LocalizedText Text { get; } = new("文字（字符串）", "a text (string)");

    public static LocalizedText FiledCell { get; } = new("单元格（字符串或数字）", "a cell (string or number)");

    public static LocalizedText Boolean { get; } = new("true 或 false", "true or false");

    public static LocalizedText Ratio { get; } = new("比率（如 \"90%\"、\"2/37\"、1.3）", "a ratio such as \"90%\", \"2/37\" or 1.3");

    public static LocalizedText Region { get; } = new("六位行政区划代码（如 \"430200\"）", "a region code of six digits such as \"430200\"");

    public static LocalizedText FiledDate { get; } = new(
        "日期（如 \"2021-12-30\"）或月份（如 \"2021-12\"）", "a day such as \"2021-12-30\" or a month such as \"2021-12\"");

    public static LocalizedText Instant { get; } = new(
        "时刻（如 \"2021-03-31T08:00:00Z\"）", "an instant such as \"2021-03-31T08:00:00Z\"");

    public static LocalizedText Month { get; } = new("月份（如 \"2021-12\"）", "a month such as \"2021-12\"");

    public static LocalizedText DayOfYear { get; } = new("月-日（如 \"06-30\"）", "a day of the year such as \"06-30\"");

    public static LocalizedText Amount { get; } = new("带单位的金额（如 \"0.01万元\"）", "an amount with its unit such as \"0.01万元\"");

    public static LocalizedText Measure { get; } = new("带计量单位的数值（如 \"400次\"）", "a number with its unit such as \"400次\"");

    public static LocalizedText Interval { get; } = new(
        "区间（如 \"≥90%\"、\"[80%, 90%)\"、\"=0\"；两端同一单位，下限不大于上限）",
        "an interval such as \"≥90%\", \"[80%, 90%)\" or \"=0\" (both ends in one unit, the lower first)");

    public static LocalizedText AwardRange { get; } = new(
        "不小于 0 的分数，或 0 至 100% 的比例", "a number of points of 0 or more, or a share of 0 to 100%");

    /// <summary>A limit, as its digits.</summary>
    public static LocalizedText AtMost(int limit)
    {
        var digits = limit.ToString(CultureInfo.InvariantCulture);
        return new(digits, digits);
    }

    /// <summary>One of some words, as documents write them.</summary>
    public static LocalizedText OneOf(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return new(string.Join("、", all), string.Join(", ", all));
    }

    /// <summary>What a kind of cell holds, from the words findings use for it.</summary>
    public static LocalizedText Of(string term) =>
        new(Vocabulary.Render(term, Language.Chinese), Vocabulary.Render(term, Language.English));
}

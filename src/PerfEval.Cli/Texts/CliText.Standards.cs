using System;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    public static LocalizedText StandardsTitle { get; } = new("内置标准", "Built-in standards");
    public static LocalizedText StandardsHint { get; } = new(
        "perfeval standards 代码：列出一个标准的各项取值及其依据。", "perfeval standards ID lists the values of a standard with their sources.");
    public static LocalizedText Id { get; } = new("代码", "Id");
    public static LocalizedText Version { get; } = new("版本", "Version");
    public static LocalizedText Title { get; } = new("名称", "Title");
    public static LocalizedText Form { get; } = new("表样", "Form");
    public static LocalizedText Kind { get; } = new("评价对象", "Subject");
    public static LocalizedText Region { get; } = new("地区", "Region");
    public static LocalizedText Years { get; } = new("适用年度", "Years");
    public static LocalizedText Default { get; } = new("默认", "Default");
    public static LocalizedText Yes { get; } = new("是", "yes");
    public static LocalizedText No { get; } = new("否", "no");
    public static LocalizedText Fallback { get; } = new("无标准适用时", "where none governs");
    public static LocalizedText Department { get; } = new("部门整体支出", "whole department");
    public static LocalizedText Project { get; } = new("项目支出", "project");
    public static LocalizedText AnyKind { get; } = new("部门、项目均可", "department or project");
    public static LocalizedText National { get; } = new("全国", "national");
    public static LocalizedText AnyYear { get; } = new("不限", "any");
    public static LocalizedText YearsFrom { get; } = new("{0} 年起", "from {0}");
    public static LocalizedText Until { get; } = new("至 {0} 年", "until {0}");
    public static LocalizedText Values { get; } = new("各项取值及依据", "Values and their sources");
    public static LocalizedText Value { get; } = new("取值", "Value");
    public static LocalizedText Document { get; } = new("文件", "Document");
    public static LocalizedText DocumentNumber { get; } = new("文号", "Number");
    public static LocalizedText Clause { get; } = new("条款", "Clause");
    public static LocalizedText EvidenceHeader { get; } = new("依据", "Evidence");
    public static LocalizedText EvidenceLegend { get; } = new(
        "依据：见到原文 = 在所列文件中读到；转引 = 在别人整理的材料中读到，未见原文；凭记忆 = 文件原文尚未核对，引用前请核对；自定 = 没有文件规定，由编写标准的人选定。",
        "Evidence: seen = read in the document named; digest = read in somebody's account of the document; "
            + "recalled = the document was not at hand, check it before quoting; chosen = no document says so, "
            + "the author of the standard chose it.");

    /// <summary>What a subject is called: its kind, or the category of a project.</summary>
    public static string Of(StandardQuery query, Language language) =>
        query.Category is null ? Of(query.Kind).In(language) : query.SubjectIn(language);

    /// <summary>What a subject kind is called; null for a standard that serves both.</summary>
    public static LocalizedText Of(SubjectKind? kind) => kind switch
    {
        SubjectKind.Department => Department,
        SubjectKind.Project => Project,
        _ => AnyKind,
    };

    /// <summary>How far a source can be trusted.</summary>
    public static LocalizedText Of(Evidence evidence) => evidence switch
    {
        Evidence.Seen => new("见到原文", "seen"),
        Evidence.Digest => new("转引", "digest"),
        Evidence.Recalled => new("凭记忆", "recalled"),
        Evidence.Chosen => new("自定", "chosen"),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "The evidence is none of the four."),
    };

    /// <summary>What a region is called: its name and code, or the code alone where the table has no name for it.</summary>
    public static LocalizedText Of(RegionCode region)
    {
        if (region == RegionCode.National)
        {
            return National;
        }

        return Regions.BuiltIn.PathOf(region) is { } name ? new($"{name} {region}", $"{name} {region}") : new($"{region}", $"{region}");
    }

    /// <summary>What a range of years is called.</summary>
    public static LocalizedText Of(StandardKey.YearRange years) => (years.From.Year, years.To?.Year) switch
    {
        (1, null) => AnyYear,
        (1, { } to) => Until.With(to),
        ({ } from, null) => YearsFrom.With(from),
        ({ } from, { } to) when from == to => new($"{from}", $"{from}"),
        ({ } from, { } to) => new($"{from}–{to}", $"{from}–{to}"),
    };
}

using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    public static LocalizedText NameOne { get; } = new("要按某个标准计算，请用 --standard 指定。", "Name a standard with --standard to score by it.");

    // which standard governs
    public static LocalizedText QuestionTitle { get; } = new("适用哪个标准", "Which standard governs");
    public static LocalizedText Asked { get; } = new("条件：", "Asked for: ");
    public static LocalizedText AnyForm { get; } = new("不说明表样", "no form named");
    public static LocalizedText FormIs { get; } = new("表样 {0}", "form {0}");
    public static LocalizedText RegionNotSaid { get; } = new("地区不详", "region not known");
    public static LocalizedText YearIs { get; } = new("{0} 年度", "year {0}");
    public static LocalizedText YearNotSaid { get; } = new("年度不详", "year not known");
    public static LocalizedText Chosen { get; } = new("适用标准", "Standard");
    public static LocalizedText Because { get; } = new("选定依据", "Selected because");
    public static LocalizedText FormHelp { get; } = new("问：这个表样代码的报告适用哪个标准", "ask: which standard governs a report of this form");
    public static LocalizedText KindHelp { get; } = new(
        "问：department 部门整体支出、project 项目支出或某类项目（bond、专项资金……）适用哪个标准（不写时前两者都答）",
        "ask: which standard governs a department, a project, or a project of a category (bond …); the first two are answered where it is not given");
    public static LocalizedText RegionHelp { get; } = new(
        "问：这个地区适用哪个标准；名称（湖南株洲）或行政区划代码（430200）", "ask: which standard governs this region; its name (湖南株洲) or its code (430200)");
    public static LocalizedText YearHelp { get; } = new("问：这个财政年度适用哪个标准", "ask: which standard governs this fiscal year");
    public static LocalizedText NoSuchRegion { get; } = new("没有名为“{0}”的地区，或不止一个", "no region is called “{0}”, or more than one is");
    public static LocalizedText UseRegion { get; } = new(
        "请写省、市全称或简称（湖南株洲），区县前写明所在省市，或写六位行政区划代码（430200）。",
        "Give a province or city by its full or short name (湖南株洲), a county behind the city it lies in, or a code of six digits (430200).");
    public static LocalizedText NoSuchYear { get; } = new("“{0}”不是年度", "“{0}” is no year");
    public static LocalizedText UseYear { get; } = new("请写四位数的年度，如 2020。", "Give a year of four digits, such as 2020.");
    public static LocalizedText QuestionBesideId { get; } = new(
        "已经写了标准 {0}，就不能再问适用哪个标准", "a standard is named, {0}, so there is no asking which one governs");
    public static LocalizedText AskOrName { get; } = new(
        "请去掉标准的代码，或去掉 --form、--kind、--region、--year。", "Leave out the id, or --form, --kind, --region and --year.");
    public static LocalizedText NothingToCompare { get; } = new("没有写与 {0} 比较的标准", "no standard is named to compare {0} with");
    public static LocalizedText NameTwo { get; } =
        new("请写两个标准：perfeval standards 甲 --compare 乙。", "Name two: perfeval standards A --compare B.");
}

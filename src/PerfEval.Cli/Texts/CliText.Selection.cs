using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    public static LocalizedText TableAsPrinted { get; } = new(
        "表上没有表样代码，按表内分值和通行比例复核；要按某一标准复核，请用 --standard 指定",
        "the table names no form: it is re-checked by its own points and ordinary ratios; name a standard with --standard to "
            + "re-check it by that");
    public static LocalizedText CandidatesAre { get; } = new("；可能用的标准：", "; it may have been filled in by: ");
    public static LocalizedText Candidate { get; } = new("{0}（{1}，{2} 年度，{3}，{4}）", "{0} ({1}, {2}, {3}, {4}) ");
    public static LocalizedText CandidateByDefault { get; } = new("默认标准", "the default");
    public static LocalizedText CandidateByForm { get; } = new("表样 {0}", "of the form {0}");
    public static LocalizedText NoCandidates { get; } = new("；这个类别、年度、地区没有内置标准", "; no built-in standard is of its kind, year and region");
    public static LocalizedText NoCandidatesWithoutYear { get; } =
        new("；表上没有年度，不能列出可能用的标准", "; the table names no year, so no standard can be named that may apply");
    public static LocalizedText NamedByCaller { get; } = new("由使用者用 --standard 指定", "named by the user with --standard");
    public static LocalizedText ByForm { get; } = new("报告的表样代码为 {0}", "the report names its form, {0}");
    public static LocalizedText ByDefault { get; } = new("{1} {2} 年度{0}的默认标准", "the default for a {0}, {1}, {2}");
    public static LocalizedText NoFormStandard { get; } = new("；没有适用的标准属于表样 {0}", "; no standard that governs belongs to the form {0}");
    public static LocalizedText NoOwnDefault { get; } = new("；{0} 没有自己的默认标准", "; {0} has no default of its own");
    public static LocalizedText AsFiled { get; } = new(
        "没有适用于这份报告（{0}）的标准，按表内分值和通行比例计算", "no standard governs this report ({0}): points as printed and ordinary ratios apply");
    public static LocalizedText OnlyForItsForm { get; } = new("；{0} 只用于表样 {1}", "; {0} belongs to the form {1} alone");
    public static LocalizedText OnlyForItsYears { get; } = new("；{0} 适用于 {1} 年度", "; {0} governs {1}");
    public static LocalizedText YearUnknown { get; } = new("；年度不详", "; its year is not known");
    public static LocalizedText RegionUnknown { get; } = new("；地区不详", "; its region is not known");

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
        "问：department 部门整体支出或 project 项目支出适用哪个标准（不写时两者都答）",
        "ask: which standard governs a department or a project (both are answered where it is not given)");
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

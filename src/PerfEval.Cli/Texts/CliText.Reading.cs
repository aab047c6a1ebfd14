using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    // perfeval read
    public static LocalizedText ReadVerb { get; } = new(
        "读取公开文本或填报表：先列出读入的内容及出处、所作的理解、未读入和未写明的内容；-o 存为 perfeval/1。",
        "Reads a published text or a form: what was read and where, what was assumed, what was not read, what is not stated; -o "
            + "keeps it as perfeval/1.");
    public static LocalizedText ReadFilesHelp { get; } = new(
        "文件或文件夹（可多个）；- 为标准输入", "files or folders (one or more); - is standard input");
    public static LocalizedText ReadOutputHelp { get; } = new(
        "把读出的报告存为 perfeval/1（JSON），文件名以 .xlsx 结尾时存为财政部表样的自评表；多个文件时写文件夹",
        "keep the report read as perfeval/1 (JSON), or where the name ends in .xlsx as the official form; a folder where there are several "
            + "files");
    public static LocalizedText NoFormOfReport { get; } = new("这份报告写不成自评表", "the report cannot be written as a form");
    public static LocalizedText KeepAsJson { get; } = new("请存为 .json。", "Keep it as .json.");
    public static LocalizedText CorrectionsHelp { get; } = new(
        "更正表：每行 项目⇥值⇥出处，以其为准", "corrections, a line each: item⇥value⇥source; they take the place of what was read");
    public static LocalizedText CannotCorrect { get; } = new("更正表有误，没有读取", "the corrections have mistakes; nothing was read");
    public static LocalizedText CorrectionWrong { get; } = new("第 {0} 行“{1}”：{2}", "line {0} “{1}”: {2}");
    public static LocalizedText MendCorrections { get; } = new(
        "请改正这些行：项目、值、出处之间用制表符分开。", "Correct these lines: item, value and source parted by tabs.");
    public static LocalizedText CorrectionsOfOne { get; } = new(
        "更正表只能用于一个文件", "corrections are of one file");
    public static LocalizedText CorrectOneByOne { get; } = new("请逐个文件读取并更正。", "Read and correct the files one by one.");
    public static LocalizedText ReadTitle { get; } = new("读取结果", "What was read");
    public static LocalizedText ReadFacts { get; } = new("一、读入的内容（{0} 项）", "1. Read ({0})");
    public static LocalizedText ReadNothing { get; } = new("没有读入内容。", "Nothing was read.");
    public static LocalizedText ReadSpot { get; } = new("第 {0} 行“{1}”", "line {0} “{1}”");
    public static LocalizedText ReadCell { get; } = new("“{0}”", "“{0}”");
    public static LocalizedText ReadCellAt { get; } = new("{0}“{1}”", "{0} “{1}”");
    public static LocalizedText ReadRow { get; } = new("第 {0} 行", "line {0}");
    public static LocalizedText ReadNoRoom { get; } = new("〔报告没有这一项，只在此列出〕", "[no member of a report; listed here only]");
    public static LocalizedText ReadAssumed { get; } = new("二、所作的理解（{0} 处）", "2. Assumed ({0})");
    public static LocalizedText ReadNoneAssumed { get; } = new("没有。", "Nothing.");
    public static LocalizedText ReadUnread { get; } = new("三、未读入的内容（{0} 处，{1} 个数字）", "3. Not read ({0} passages, {1} numbers)");
    public static LocalizedText ReadAllRead { get; } = new("含数字的内容都已读入。", "Every passage with a number was read.");
    public static LocalizedText ReadMissing { get; } = new("四、未写明的内容（检查需要）", "4. Not stated (asked for by checks)");
    public static LocalizedText ReadNoneMissing { get; } = new("检查需要的内容都有。", "All that checks ask for is there.");
    public static LocalizedText ReadCoverage { get; } = new(
        "全文 {0} 个数字：读入 {1}，列出未读 {2}（另有编号 {3} 个）。",
        "{0} numbers in the text: {1} read, {2} listed as not read (besides {3} that only count items).");
    public static LocalizedText ReadProgress { get; } = new("perfeval: [{0}/{1}] {2}\n", "perfeval: [{0}/{1}] {2}\n");
    public static LocalizedText CannotReadDocument { get; } = new("无法读取文件", "the document cannot be read");
    public static LocalizedText NothingUseful { get; } = new("没有读出自评报告的内容", "nothing of a self-evaluation report could be read in it");
    public static LocalizedText GiveReport { get; } = new(
        "请提供自评报告的文字、填报表或 perfeval/1 文件。", "Give the text of a self-evaluation report, a form, or a perfeval/1 document.");
}

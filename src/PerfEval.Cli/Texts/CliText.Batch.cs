using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    // batch
    public static LocalizedText BatchVerb { get; } = new(
        "批量复算：一行一份报告（JSON Lines）或一个文件夹，每份一行结果；读不出的行写明原因，不影响其他行。",
        "Scores many: one report a line (JSON Lines), or a folder; one line of results each, and a line that says why where there is none.");
    public static LocalizedText BatchInputHelp { get; } = new(
        "一行一份报告的文件（JSON Lines），或一个文件夹；- 为标准输入", "a file with one report a line (JSON Lines), or a folder; - is standard input");
    public static LocalizedText BatchOutHelp { get; } = new("结果写到此文件；不写时为标准输出", "where the results go; else standard output");
    public static LocalizedText ThreadsHelp { get; } = new(
        "最多用几个核（默认全部）；结果逐字节相同", "cores to use at most (default: all); the results are the same, byte for byte");
    public static LocalizedText BatchChecksHelp { get; } = new(
        "fast 只复算（默认）；full 还列出检查发现和结论", "fast: scores alone (default); full: findings and the verdict too");
    public static LocalizedText CsvHelp { get; } = new(
        "另写一份表格（CSV），供电子表格打开；像公式的单元格前加 '", "the results as a table too (CSV); a cell like a formula gets a ' before it");
    public static LocalizedText SummaryHelp { get; } = new(
        "另写汇总（JSON）：等级、总分分布、失分、两端的单位、分组", "a summary too (JSON): grades, totals, losses, both ends, groups");
    public static LocalizedText BatchHtmlHelp { get; } = new(
        "另写一页 HTML：等级、总分分布、失分、各组排名、两端的单位，图下有表",
        "also write an HTML page: grades, totals, losses, groups ranked, both ends; a table under each picture");
    public static LocalizedText ByKeyHelp { get; } = new(
        "汇总的分组，可写多次（默认 region、tier、year）", "what the summary groups by, may be repeated (default: region, tier, year)");
    public static LocalizedText SizeHelp { get; } = new(
        "资金规模的分档，如 100万元，可写多次", "a bound of sizes of funds, such as 100万元; may be repeated");
    public static LocalizedText EndsHelp { get; } = new(
        "汇总中列出总分最高和最低的各几个单位（默认 10）", "how many of the highest and of the lowest the summary names (default: 10)");
    public static LocalizedText UseEnds { get; } = new("请写 0 至 100000 的整数。", "Give a whole number from 0 to 100000.");
    public static LocalizedText UseAmount { get; } = new("请写带单位的金额，如 100万元。", "Give an amount with its unit, such as 100万元.");
    public static LocalizedText ResumeHelp { get; } = new(
        "接着上次中断处写：先核对已写的部分，与未中断时逐字节相同", "go on where a run was cut off: what stands is verified, and the whole is the same, byte for byte");
    public static LocalizedText PlanVerb { get; } = new(
        "把一个输入分成若干段（整行，字节数相近），供任何调度程序分发", "Cuts an input into parts of whole lines and nearly equal bytes, for any engine to hand out.");
    public static LocalizedText PlanInputHelp { get; } = new("一行一份报告的文件（JSON Lines）", "a file with one report a line (JSON Lines)");
    public static LocalizedText PartsHelp { get; } = new("分段数", "how many parts");
    public static LocalizedText PartVerb { get; } = new(
        "复算其中一段：结果写到 OUT，说明写到 OUT.part；重做一次结果相同",
        "Scores one part: its results to OUT, what they are to OUT.part; doing it again writes the same.");
    public static LocalizedText WhichPartHelp { get; } = new("第几段／分段数，如 3/8", "which part of how many, such as 3/8");
    public static LocalizedText PlanFileHelp { get; } = new(
        "batch plan 写的计划；不写时现算", "the plan that batch plan has written; else it is made anew");
    public static LocalizedText MergeVerb { get; } = new(
        "合并各段的结果，与一次跑完逐字节相同；缺段时什么也不写，退出码为 1",
        "Puts the results of all parts together, byte for byte as one run writes them; while parts are missing nothing is written and the exit code is 1.");
    public static LocalizedText MergeFilesHelp { get; } = new(
        "各段的结果文件，或它们所在的文件夹；次序不限，重复不计", "the results of the parts, or the folder they stand in; in any order, once or twice");
    public static LocalizedText NoPart { get; } = new("“{0}”不是第几段／分段数", "“{0}” is not a part of so many");
    public static LocalizedText NoSuchPart { get; } = new("计划中没有第 {0}/{1} 段", "the plan has no part {0}/{1}");
    public static LocalizedText UsePart { get; } = new("请写如 3/8。", "Write it as 3/8.");
    public static LocalizedText UsePartCount { get; } = new("请写 1 至 100000 的整数。", "Give a whole number from 1 to 100000.");
    public static LocalizedText CannotReadPlan { get; } = new("读不出计划", "the plan cannot be read");
    public static LocalizedText CannotReadPart { get; } = new("读不出分段的说明", "what a part is cannot be read");
    public static LocalizedText CannotMerge { get; } = new("不能合并", "the parts cannot be put together");
    public static LocalizedText GivePartsOfOneRun { get; } = new("请只给出同一次运行的各段。", "Give the parts of one run alone.");
    public static LocalizedText PartWasChanged { get; } = new(
        "结果与其说明不符：写完后被改动过", "the results are not those of its document: they were changed");
    public static LocalizedText DoPartAgain { get; } = new("请重做这一段。", "Do the part again.");
    public static LocalizedText MissingParts { get; } = new("还缺 {0} 段：{1}。什么也没有写。", "{0} parts are missing: {1}. Nothing was written.");
    public static LocalizedText NotSeekable { get; } = new("只能从文件分段", "only a file can be cut into parts");
    public static LocalizedText GiveInputFile { get; } = new("请给出文件的路径。", "Give the path of a file.");
    public static LocalizedText InputHasChanged { get; } = new(
        "输入或标准与计划时不同", "the input or the standard is another than was planned");
    public static LocalizedText PlanAgain { get; } = new("请重新做计划。", "Plan it again.");
    public static LocalizedText CannotReadBatch { get; } = new("读不出这一批", "the batch cannot be read");
    public static LocalizedText NeedsOut { get; } = new("选项 {0} 要有 --out 指明的文件", "the option {0} needs a file named by --out");
    public static LocalizedText GiveOut { get; } = new("请用 --out 写明结果文件。", "Name the file of the results with --out.");
    public static LocalizedText NoThreads { get; } = new("至少要用一个核，写的是 {0}", "at least one core is needed; it says {0}");
    public static LocalizedText UseThreads { get; } = new("请写 1 或更大的整数。", "Give a whole number from 1.");
    public static LocalizedText SamePlace { get; } = new("输入和结果是同一个文件", "input and results are one file");
    public static LocalizedText UseOtherFile { get; } = new("请把结果写到另一个文件。", "Write the results to another file.");
    public static LocalizedText CannotResume { get; } = new("不能接着写", "the run cannot be resumed");
    public static LocalizedText OtherRun { get; } = new(
        "已写的第 {0} 行与这次复算的不同：输入、标准、选项或程序版本变了",
        "line {0} of what stands differs from what this run makes: the input, the standard, an option or the program has changed");
    public static LocalizedText LongerThanInput { get; } = new(
        "已写的结果比输入多：输入只有 {0} 行", "there are more results than input: the input has {0} lines");
    public static LocalizedText StartAnew { get; } = new(
        "请核对输入；要重新开始，去掉 --resume 或换一个结果文件。", "Check the input; to start anew leave out --resume or name another file.");
    public static LocalizedText BatchDone { get; } = new("共 {0} 份，其中 {1} 份没有结果。", "{0} documents, {1} of them without a result.");
    public static LocalizedText BatchStopped { get; } = new("中途停止", "the batch was stopped");
    public static LocalizedText StoppedAfter { get; } = new("已写出 {0} 行", "{0} lines have been written");
    public static LocalizedText GoOn { get; } = new("加 --resume 再运行一次即可接着做。", "Run it again with --resume to go on.");
    public static LocalizedText BatchProgress { get; } = new("{0} 份，{1} 份没有结果", "{0} documents, {1} without a result");
    public static LocalizedText BatchRate { get; } = new("，每秒 {0} 份", ", {0} a second");
    public static LocalizedText BatchRemaining { get; } = new("，还需 {0}", ", {0} to go");
}

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
    public static LocalizedText ResumeHelp { get; } = new(
        "接着上次中断处写：先核对已写的部分，与未中断时逐字节相同", "go on where a run was cut off: what stands is verified, and the whole is the same, byte for byte");
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

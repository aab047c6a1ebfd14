using System;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Standards;

namespace PerfEval.Cli.Texts;

internal static partial class CliText
{
    // help
    public static LocalizedText Root { get; } = new(
        "预算绩效自评的精确复算、检查和说明。", "Recomputes, checks and explains budget performance self-evaluations, exactly.");
    public static LocalizedText EvaluateVerb { get; } = new(
        "复算一份自评报告：按表式列出填报数和复算得分、总分、等级、失分和检查发现。",
        "Recomputes a report: the form as filed beside the recomputed scores, total, grade, points lost and findings.");
    public static LocalizedText RecheckVerb { get; } = new(
        "复核填报的表（.xlsx、.xls、.docx、CSV 或 JSON）：自评得分与复算得分并列，附差异原因和检查发现。",
        "Rechecks filed forms (.xlsx, .xls, .docx, CSV or JSON): filed and recomputed scores side by side, causes and findings.");
    public static LocalizedText FormsHelp { get; } = new(
        "填报表（.xlsx、.xls、.docx、CSV 或 JSON，可多份）；- 为标准输入", "the forms (.xlsx, .xls, .docx, CSV or JSON, one or more); - is standard input");
    public static LocalizedText CannotReadForm { get; } = new("无法读取填报表", "the form cannot be read");
    public static LocalizedText SeveralForms { get; } = new("文件中有 {0} 张填报表", "the file holds {0} forms");
    public static LocalizedText GiveOneForm { get; } = new("请把要用的一张另存为一个文件。", "Save the one that is meant as a file of its own.");
    private static LocalizedText GiveHeaderRow { get; } = new("请保留原表的表头行。", "Keep the header row of the form.");
    private static LocalizedText SaveAgain { get; } = new("请从原文件另存为 UTF-8 编码的 CSV。", "Save it from the original as CSV in UTF-8.");
    private static LocalizedText LeaveOnlyForm { get; } = new("请只保留填报表本身。", "Leave only the form itself in the file.");
    public static LocalizedText WithinTolerance { get; } =
        new("容差以内：多计 {0} 分，少计 {1} 分", "within tolerance: {0} points too many, {1} too few");
    public static LocalizedText OpenToJudgement { get; } = new("属于判断：多计 {0} 分，少计 {1} 分", "open to judgement: {0} points more, {1} fewer");
    public static LocalizedText Proposals { get; } = new("结构调整建议（未采用）", "Proposed repairs of the structure (not applied)");
    public static LocalizedText CheckFilesHelp { get; } = new(
        "报告或填报表（可多份），或一个文件夹；- 为标准输入", "reports or forms (one or more), or a folder; - is standard input");
    public static LocalizedText CheckVerb { get; } = new(
        "只检查：列出发现和未检查的项目；发现错误时退出码为 1。", "Checks only: findings and checks skipped; exits with 1 where there are errors.");
    public static LocalizedText ExplainVerb { get; } =
        new("逐步说明每个得分的计算过程和依据。", "Explains step by step how each score comes about, and by which clause.");
    public static LocalizedText StandardsVerb { get; } = new(
        "列出内置标准；给出代码时列出该标准的各项取值及依据。", "Lists the built-in standards; with an id, its values and their sources.");
    public static LocalizedText SampleVerb { get; } = new(
        "输出一份真实的自评报告（JSON），供试用其他命令。", "Prints a real report (JSON), to try the other commands on.");
    public static LocalizedText FileHelp { get; } = new(
        "自评报告或自评表（.xlsx、.xls、.docx、CSV 或 JSON）；- 为标准输入", "the report or form (.xlsx, .xls, .docx, CSV or JSON); - is standard input");
    public static LocalizedText SheetHelp { get; } = new(
        "要读的工作表，或 Word 文档的“表 2”；不写时按标题选定", "the sheet to read, or the table of a Word file (表 2); else its title decides");
    public static LocalizedText NoTable { get; } = new("文档里没有表格", "there is no table in the document");
    public static LocalizedText GiveTable { get; } = new("请给出含有自评表的文档。", "Give the document that holds the form.");
    public static LocalizedText StandardIdHelp { get; } = new("标准的代码，或标准文件（JSON）", "the id of a standard, or a standard file (JSON)");
    public static LocalizedText StandardHelp { get; } = new(
        "按此标准评分：内置标准的代码，或标准文件（JSON）；不写时按报告选定",
        "score by this standard: the id of a built-in one, or a file (JSON); else the report decides");
    public static LocalizedText LangHelp { get; } = new("语言：zh 中文（默认），en 英文", "language: zh Chinese (default), en English");
    public static LocalizedText FormatHelp { get; } = new("输出：text 文字（默认），json 一个 JSON 对象", "output: text (default), json one JSON object");
    public static LocalizedText LenientHelp { get; } = new(
        "能读多少读多少：多余的内容、超限的数字列为检查发现，不拒绝",
        "read what can be read: unknown members and numbers beyond the limits become findings, not refusals");
    public static LocalizedText AmbiguousHelp { get; } = new(
        "“”≥× 等字符按几格排版：1（默认），旧式中文控制台或宋体用 2", "cells of characters such as “”≥×: 1 (default), 2 for older Chinese consoles and fonts");
    public static LocalizedText HelpHelp { get; } = new("显示帮助", "show help");
    public static LocalizedText VersionHelp { get; } = new("显示版本", "show the version");
    public static LocalizedText UsageTitle { get; } = new("用法：", "Usage:");
    public static LocalizedText CommandsTitle { get; } = new("命令：", "Commands:");
    public static LocalizedText ArgumentsTitle { get; } = new("参数：", "Arguments:");
    public static LocalizedText OptionsTitle { get; } = new("选项：", "Options:");
    public static LocalizedText ExitCodes { get; } = new(
        "退出码：0 完成；1 check 或 standards --validate 发现错误，batch 有行没有结果；2 无法读取或用法有误（说明写到标准错误）。",
        "Exit codes: 0 done; 1 check or standards --validate found errors, batch has lines without a result; 2 unreadable or misused (said on standard error).");
    public static LocalizedText CommandWord { get; } = new("命令", "COMMAND");
    public static LocalizedText OptionsWord { get; } = new("[选项]", "[options]");

    // misuse
    public static LocalizedText Where { get; } = new("位置：", "where: ");
    public static LocalizedText WhyRefused { get; } = new("原因：", "why: ");
    public static LocalizedText HowToMend { get; } = new("处理：", "mend: ");
    public static LocalizedText CommandLineWord { get; } = new("命令行", "command line");
    public static LocalizedText StandardInput { get; } = new("标准输入", "standard input");
    public static LocalizedText Fault { get; } = new("程序出错，没有结果", "the program failed and has no result");
    public static LocalizedText InProgram { get; } = new("程序内部", "in the program");
    public static LocalizedText FaultIs { get; } = new("{0}", "{0}");
    public static LocalizedText ReportFault { get; } = new(
        "这不是文件的错。请把报告文件和以上原因反馈给本程序的维护者。",
        "This is no fault of the file. Send it, with the reason above, to the maintainers of this program.");
    public static LocalizedText Misused { get; } = new("用法有误", "the command is misused");
    public static LocalizedText SeeHelp { get; } = new("请看 perfeval {0}--help。", "See perfeval {0}--help.");
    public static LocalizedText NoCommand { get; } = new("没有写命令", "no command is given");
    public static LocalizedText UnknownCommand { get; } = new("没有名为 {0} 的命令", "there is no command {0}");
    public static LocalizedText UseCommand { get; } = new("请写其中一个：{0}。", "Use one of: {0}.");
    public static LocalizedText UnknownOption { get; } = new("{0} 没有选项 {1}", "{0} has no option {1}");
    public static LocalizedText ExtraArgument { get; } =
        new("多出参数 {0}：一次只处理一份文件", "there is an argument too many, {0}: one file at a time");
    public static LocalizedText MissingArgument { get; } = new("没有写文件", "no file is given");
    public static LocalizedText GiveFile { get; } = new("请写报告文件的路径；从标准输入读取时写 -。", "Give the path of the report; - reads standard input.");
    public static LocalizedText MissingValue { get; } = new("选项 {0} 后面没有值", "the option {0} has no value");
    public static LocalizedText RepeatedOption { get; } = new("选项 {0} 写了不止一次", "the option {0} is given more than once");
    public static LocalizedText BadValue { get; } = new("选项 {0} 不能取“{1}”", "the option {0} cannot be “{1}”");
    public static LocalizedText UseValue { get; } = new("请用：{0}。", "Use one of: {0}.");
    public static LocalizedText CannotReadReport { get; } = new("读不出报告", "the report cannot be read");
    public static LocalizedText CannotReadStandard { get; } = new("读不出标准", "the standard cannot be read");
    public static LocalizedText NoSuchFile { get; } = new("没有这个文件", "there is no such file");
    public static LocalizedText IsFolder { get; } = new("这是文件夹，不是文件", "this is a folder, not a file");
    public static LocalizedText NotAllowed { get; } = new("没有读取权限", "reading it is not allowed");
    public static LocalizedText IsClosed { get; } = new("启动时已关闭", "it was closed when the program was started");
    public static LocalizedText TooLarge { get; } = new("文件超过 {0} 字节", "the file has more than {0} bytes");
    public static LocalizedText CannotOpen { get; } = new("系统不允许：{0}", "the system refuses: {0}");
    public static LocalizedText CannotWrite { get; } = new("写不出结果", "the result cannot be written");
    public static LocalizedText StandardOutput { get; } = new("标准输出", "standard output");
    public static LocalizedText CheckOutput { get; } =
        new("请核对输出的去处：磁盘是否已满，管道是否可写。", "Check where the output goes: whether the disk is full or the pipe is closed.");
    public static LocalizedText CheckPath { get; } = new("请核对路径和文件名；从标准输入读取时写 -。", "Check the path and the name; - reads standard input.");
    public static LocalizedText CorrectAndRetry { get; } = new("请改正以上 {0} 处后重新运行。", "Correct the {0} above and run again.");
    public static LocalizedText MoreErrors { get; } = new("另有 {0} 处未列出", "{0} more are not listed");
    public static LocalizedText NoSuchStandard { get; } =
        new("没有代码为 {0} 的内置标准，也没有这个文件", "no built-in standard has the id {0}, and there is no such file");
    public static LocalizedText UseStandard { get; } =
        new("请用内置标准 {0}，或写标准文件的路径。", "Use a built-in one, {0}, or the path of a standard file.");

    /// <summary>What to do about a text that is no form.</summary>
    public static LocalizedText RemedyOf(FormGrid.SheetProblemKind kind) => kind switch
    {
        FormGrid.SheetProblemKind.NoHeaderRow => GiveHeaderRow,
        FormGrid.SheetProblemKind.HeadDamaged => SaveAgain,
        FormGrid.SheetProblemKind.TooLarge or FormGrid.SheetProblemKind.CellTooLong or FormGrid.SheetProblemKind.TooManyColumns
            or FormGrid.SheetProblemKind.TooManyRows or FormGrid.SheetProblemKind.TooManyCells
            or FormGrid.SheetProblemKind.CellTwice => LeaveOnlyForm,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The problem is none of a sheet's."),
    };
}

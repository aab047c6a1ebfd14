using PerfEval.Core.Standards;

namespace PerfEval.Documents.Review;

internal static partial class ReviewWords
{
    public static LocalizedText OnlyWorkbooks { get; } = new(
        "只有 .xlsx 工作簿可以批注，这是另一种文件", "only .xlsx workbooks can be annotated, and this is another kind of file");

    public static LocalizedText SaveAsWorkbook { get; } = new(
        "请在 Excel 或 WPS 里另存为 .xlsx，再复核那一份。", "Save it as .xlsx in Excel or WPS and re-check that file.");

    public static LocalizedText HasMacros { get; } = new(
        "这是带宏的工作簿或模板（.xlsm、.xltx），不作批注", "this is a workbook with macros or a template (.xlsm, .xltx), which is not annotated");

    public static LocalizedText IsStrict { get; } = new(
        "这是“严格 Open XML”格式的工作簿，其中不能有批注所用的图形",
        "this is a workbook of the strict Open XML format, which has no room for the drawings of notes");

    public static LocalizedText IsSigned { get; } = new(
        "工作簿有数字签名，批注会使签名失效", "the workbook is digitally signed, and annotating it would break the signature");

    public static LocalizedText TakeUnsigned { get; } = new("请用没有签名的副本。", "Use a copy without the signature.");

    public static LocalizedText NoTable { get; } = new(
        "没有一行能对应到这个工作簿的单元格，无处批注", "no row stands in a cell of this workbook, so there is nowhere to annotate");

    public static LocalizedText GiveForm { get; } = new(
        "请给出填有自评表的工作簿；表在别的工作表里时，写明是哪一张。",
        "Give the workbook that holds the form, and name its sheet where it is another one.");

    public static LocalizedText NoRoom(string sheet) => new(
        $"工作表“{sheet}”的表格右边没有三栏的空位", $"sheet “{sheet}” has no room for three columns right of the table");

    public static LocalizedText AnnotatedBefore(string sheet) => new(
        $"工作表“{sheet}”的表格旁已有“{ScoreHead.Chinese}”一栏，像是已经批注过",
        $"sheet “{sheet}” has a column “{ScoreHead.English}” beside its table already, as if it had been annotated before");

    public static LocalizedText UseOriginal { get; } = new(
        "请用批注之前的文件，或先删去复核的三栏。", "Use the file before it was annotated, or delete the three columns of the review.");
}

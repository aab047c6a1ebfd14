using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Standards;

namespace PerfEval.Documents;

internal static partial class DocumentsWords
{
    private const int MostListed = 20;

    /// <summary>More bytes than a document may have.</summary>
    public static LocalizedText TooLarge { get; } =
        Text($"文件超过 {Limits.MaxDocumentBytes} 字节", $"the file has more than {Limits.MaxDocumentBytes} bytes");

    /// <summary>More rows than a sheet may have.</summary>
    public static LocalizedText TooManyRows { get; } = Text($"表格超过 {Limits.MaxRows} 行", $"the table has more than {Limits.MaxRows} rows");

    /// <summary>More columns than a sheet may have.</summary>
    public static LocalizedText TooManyColumns { get; } =
        Text($"表格超过 {Limits.MaxColumns} 列", $"the table has more than {Limits.MaxColumns} columns");

    /// <summary>More filled cells than are taken.</summary>
    public static LocalizedText TooManyCells { get; } = Text(
        $"表格里有内容的单元格超过 {Limits.MaxCells} 个", $"the table has more than {Limits.MaxCells} filled cells");

    /// <summary>More merged ranges than are taken.</summary>
    public static LocalizedText TooManyMerges { get; } = Text(
        $"表格的合并区域超过 {DocumentLimits.MaxMerges} 个", $"the table has more than {DocumentLimits.MaxMerges} merged ranges");

    /// <summary>More sheets than are taken.</summary>
    public static LocalizedText TooManySheets { get; } =
        Text($"工作簿的工作表超过 {DocumentLimits.MaxSheets} 张", $"the workbook has more than {DocumentLimits.MaxSheets} sheets");

    /// <summary>More styles than are taken.</summary>
    public static LocalizedText TooManyStyles { get; } =
        Text($"工作簿的样式超过 {DocumentLimits.MaxStyles} 种", $"the workbook has more than {DocumentLimits.MaxStyles} styles");

    /// <summary>A cell that names a shared text that is not there.</summary>
    public static LocalizedText NoSharedText { get; } =
        new("有单元格的文字不在工作簿的文字表里，文件已损坏", "the text of a cell is missing from the workbook's list of texts; the file is damaged");

    /// <summary>A workbook without sheets.</summary>
    public static LocalizedText NoSheets { get; } = new("工作簿里没有可读的工作表", "the workbook has no sheet that can be read");

    /// <summary>A sheet, or a table, that is asked for and not there.</summary>
    public static LocalizedText NoSuchSheet(string sheet) =>
        new($"文件里没有名为“{sheet}”的工作表或表", $"the file has no sheet or table named “{sheet}”");

    /// <summary>The sheets there are.</summary>
    public static LocalizedText UseSheet(List<string> names) => new(
        $"请写其中一个：{List(names, "、", "等")}。", $"Use one of: {List(names, ", ", "and others")}.");

    /// <summary>A sheet that is hidden, as it is called in a list.</summary>
    public static string Hidden(string sheet) => sheet + "（隐藏）";

    /// <summary>A sheet that is a self-evaluation too, as it is called in a list.</summary>
    public static string AlsoForm(string sheet) => sheet + "（也是自评表）";

    private static string List(List<string> texts, string between, string more) =>
        string.Join(between, texts.Take(MostListed)) + (texts.Count > MostListed ? between + more : "");
}

using System;
using System.Globalization;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Forms.Grids;

public sealed partial record FormGrid
{
    /// <summary>表格的问题: why a text or a grid could not be read as a form, and where.</summary>
    /// <param name="Kind">原因.</param>
    /// <param name="Line">行: the line of the text, from 1; null where the whole text is meant.</param>
    /// <param name="Column">列: the cell of the line, from 1; null where no single cell is meant.</param>
    /// <param name="Byte">字节: the first byte that is not text, from 1; null if all are, or if the text did not come as bytes.</param>
    public sealed record SheetProblem(SheetProblemKind Kind, int? Line = null, int? Column = null, long? Byte = null)
    {
        /// <summary>原因: why it could not be read.</summary>
        public SheetProblemKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

        /// <summary>看到的栏名: heads that stand in the text without parting it into columns; none for other problems.</summary>
        public EquatableList<string> Seen { get; init; }

        /// <summary>The problem in words: what is wrong and where.</summary>
        /// <param name="language">The language.</param>
        public string Message(Language language) => Where().In(language) + What().In(language);

        private LocalizedText Where() => (Line, Column, Byte) switch
        {
            ({ } line, _, { } at) => Text($"第 {line} 行（第 {at} 个字节）：", $"line {line} (byte {at}): "),
            ({ } line, { } column, _) => Text($"第 {line} 行第 {column} 列：", $"line {line}, column {column}: "),
            ({ } line, _, _) => Text($"第 {line} 行：", $"line {line}: "),
            _ => new LocalizedText("", ""),
        };

        private LocalizedText What() => Kind switch
        {
            SheetProblemKind.NoHeaderRow when Seen.Count > 0 => new(
                $"看到了栏名“{string.Join("、", Seen)}”，但各格连在一起，无法确定哪一格属于哪一栏（请用制表符或逗号分开各格，或另存为 CSV）",
                $"the heads {string.Join(", ", Seen)} are there, but nothing parts the cells, so which is of which column is not known "
                    + "(part the cells by tabs or commas, or save as CSV)"),
            SheetProblemKind.NoHeaderRow => new(
                "没有找到表头行（如“三级指标、年度指标值、实际完成值、分值、得分”）", "there is no header row such as 三级指标, 年度指标值, 实际完成值, 分值, 得分"),
            SheetProblemKind.HeadDamaged => new(
                "表头里有不能识别的字节，无法确定是哪一栏", "a head holds bytes that are no text, so the column it names is not known"),
            SheetProblemKind.CellTooLong => Text(
                $"单元格超过 {Limits.MaxCellCharacters} 个字符", $"a cell holds more than {Limits.MaxCellCharacters} characters"),
            SheetProblemKind.TooManyColumns => Text($"超过 {Limits.MaxColumns} 列", $"there are more than {Limits.MaxColumns} columns"),
            SheetProblemKind.TooLarge => Text($"超过 {Limits.MaxDocumentBytes} 字节", $"it is larger than {Limits.MaxDocumentBytes} bytes"),
            SheetProblemKind.TooManyRows => Text($"超过 {Limits.MaxRows} 行", $"there are more than {Limits.MaxRows} rows"),
            SheetProblemKind.TooManyCells => Text(
                $"有内容的单元格超过 {Limits.MaxCells} 个", $"there are more than {Limits.MaxCells} cells with content"),
            SheetProblemKind.CellTwice => new("同一位置有两个单元格", "two cells stand in this place"),
            _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "Not a problem of a sheet."),
        };

        private static LocalizedText Text(FormattableString chinese, FormattableString english) =>
            new(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
    }
}

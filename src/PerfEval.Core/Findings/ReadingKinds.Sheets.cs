using System.Collections.Generic;

namespace PerfEval.Core.Findings;

/// <summary>Those of whole sheets and workbooks: what was not read of them, and how spreadsheets keep what was.</summary>
internal static partial class ReadingKinds
{
    private static IEnumerable<FindingKind> OfSheets() =>
    [
        new(
            FindingCodes.ColumnNotRecognised,
            chinese: new(
                "没有识别的栏",
                "没有识别这些栏名：{heads}；栏中内容未参与计算。",
                "栏名不认识不等于没有填报，栏中内容原样保留。",
                "请改用通用的栏名，如完成值、分值、得分。"),
            english: new(
                "column not recognised",
                "These heads were not recognised: {heads}; what stands under them took part in no calculation.",
                "A head nobody knows is not a column left blank; the cells are kept as they stand.",
                "Use a common head such as 完成值, 分值, 得分.")),
        new(
            FindingCodes.TablesNotRead,
            chinese: new(
                "没有读取的表",
                "读取的是“{read}”，没有读取：{others}。",
                "没有读取的内容不参与计算和检查。",
                "如应读取另一张，请指定它的名称（命令行用 --sheet）。"),
            english: new(
                "tables not read",
                "“{read}” was read; not read: {others}.",
                "What is not read takes part in no calculation or check.",
                "Name the one to read if it should be another (--sheet on the command line).")),
        new(
            FindingCodes.ShownRounded,
            chinese: new(
                "显示的数经过舍入",
                "单元格显示的与存储的不同，按存储的值读取：{cells}。",
                "按显示的数手工核对，结果会略有出入。",
                "如应以显示的数为准，请把它填入单元格。"),
            english: new(
                "rounded where it is shown",
                "Cells show other than they store, and what is stored is read: {cells}.",
                "A check by hand from what is shown comes out slightly different.",
                "Type the shown number into the cell if that is meant.")),
        new(
            FindingCodes.HiddenRead,
            chinese: new(
                "隐藏的内容",
                "隐藏的内容也已读入：{cells}。",
                "打印的表上看不到这些内容，但它们参与计算。",
                "请取消隐藏后核对，不需要的删去。"),
            english: new(
                "hidden content",
                "What is hidden was read too: {cells}.",
                "It stands on no printed page, and takes part in the calculation.",
                "Show and check it; delete what is not needed.")),
        new(
            FindingCodes.FormulaUncomputed,
            chinese: new(
                "公式没有值",
                "公式没有保存计算结果，读不出：{cells}。",
                "没有值不等于空白，也不等于 0。",
                "请用 Excel 或 WPS 打开后保存一次。"),
            english: new(
                "formula without a value",
                "Formulas were saved without their results and cannot be read: {cells}.",
                "No value is neither blank nor 0.",
                "Open the workbook in Excel or WPS and save it once.")),
        new(
            FindingCodes.ScoreNotOfCoefficient,
            chinese: new(
                "得分与得分系数不符",
                "“{name}”{points} 分，得分系数 {raw}，应得 {computed} 分，得分栏填 {claimed} 分。",
                "得分应是分值乘以得分系数，两者不能同时成立。",
                "请核对得分和得分系数，改正其中一个。"),
            english: new(
                "score is not of its coefficient",
                "“{name}” has {points} points and the coefficient {raw}, which makes {computed}; the score cell says {claimed}.",
                "A score is its points times the coefficient; the two cannot both be right.",
                "Check score and coefficient, and mend one of them.")),
        new(
            FindingCodes.NumberStoredAsText,
            chinese: new(
                "数字存为文本",
                "“{raw}”存为文本，同栏其他的数存为数值。",
                "读取时一样看待，但电子表格求和会跳过存为文本的数。",
                "请把它改为数值，并核对合计。"),
            english: new(
                "number stored as text",
                "“{raw}” is stored as text, others of the column as numbers.",
                "It is read as any other, but a spreadsheet's sum passes over it.",
                "Turn it into a number and check the total.")),
    ];
}

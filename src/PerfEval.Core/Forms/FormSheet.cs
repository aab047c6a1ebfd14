using PerfEval.Core.Common;

namespace PerfEval.Core.Forms;

/// <summary>
/// 表格文本: a form as rows of cells, as a spreadsheet saves it: heads such as 年度 and 实施单位 with their values beside them, the funding table and the indicator table each under
/// its Chinese header row, a total row. It takes strings only; splitting a text into cells is for others.
/// </summary>
public static class FormSheet
{
    /// <summary>The form of a sheet; null where no row is a header row of indicators or funds.</summary>
    /// <param name="rows">The rows, each a list of cells.</param>
    public static FiledForm? Read(EquatableList<EquatableList<string>> rows)
    {
        var sheet = new SheetScan();
        foreach (var row in rows)
        {
            sheet.Add(row);
        }

        return sheet.Form;
    }
}

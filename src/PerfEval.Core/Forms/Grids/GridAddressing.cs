namespace PerfEval.Core.Forms.Grids;

/// <summary>地址形式: how cells of a grid are called, so that a reader finds them in the document.</summary>
public enum GridAddressing
{
    /// <summary>文本: by line and column: 第 31 行第 4 列.</summary>
    Lines = 0,

    /// <summary>工作表: by column letters and row number behind the name of the sheet: 自评表!F12.</summary>
    Worksheet,

    /// <summary>文档中的表: by row and column behind the name of the table: 表 2 第 5 行第 3 列.</summary>
    Table,
}

namespace PerfEval.Core.Forms.Grids;

public sealed partial record GridCell
{
    /// <summary>单元格类型: what a document stores in a cell, as far as it says. Plain text says nothing but text.</summary>
    public enum CellKind
    {
        /// <summary>文本, also where digits were typed as text.</summary>
        Text = 0,

        /// <summary>数值: a number.</summary>
        Number,

        /// <summary>日期: a number that its format shows as a day.</summary>
        Date,

        /// <summary>错误值: the error of a formula, such as #DIV/0!.</summary>
        Error,
    }
}

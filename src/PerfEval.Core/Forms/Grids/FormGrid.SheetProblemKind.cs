using PerfEval.Core.Common;

namespace PerfEval.Core.Forms.Grids;

public sealed partial record FormGrid
{
    /// <summary>表格文本不能读取的原因: why a text is not a form.</summary>
    public enum SheetProblemKind
    {
        /// <summary>没有表头行: no row heads indicators or funds.</summary>
        NoHeaderRow = 0,

        /// <summary>表头损坏: a head holds bytes that are not text, so that the column it names is unknown.</summary>
        HeadDamaged,

        /// <summary>文件过大: more bytes than <see cref="Limits.MaxDocumentBytes"/>.</summary>
        TooLarge,

        /// <summary>单元格过长: a cell of more characters than <see cref="Limits.MaxCellCharacters"/>.</summary>
        CellTooLong,

        /// <summary>列数过多: a row of more cells than <see cref="Limits.MaxColumns"/>.</summary>
        TooManyColumns,

        /// <summary>行数过多: more rows than <see cref="Limits.MaxRows"/>.</summary>
        TooManyRows,

        /// <summary>单元格过多: more cells with content than <see cref="Limits.MaxCells"/>.</summary>
        TooManyCells,

        /// <summary>单元格重复: a grid was given two cells in one place.</summary>
        CellTwice,
    }
}

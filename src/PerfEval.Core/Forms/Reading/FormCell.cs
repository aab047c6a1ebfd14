using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Reading;

/// <summary>单元格的去向: one filled-in cell of a form, where it stands in the report, and what it was read as.</summary>
/// <param name="Column">栏: the column, such as <c>target</c>.</param>
/// <param name="Place">位置 in the report.</param>
/// <param name="Text">原文.</param>
/// <param name="ReadAs">What it was read as.</param>
internal sealed record FormCell(FormColumn Column, Place Place, string Text, CellReading ReadAs)
{
    /// <summary>栏: the column, such as <c>target</c>.</summary>
    public FormColumn Column { get; init => field = Given.Defined(value); } = Given.Defined(Column);

    /// <summary>What it was read as.</summary>
    public CellReading ReadAs { get; init => field = Given.Defined(value); } = Given.Defined(ReadAs);

    /// <summary>地址: where the cell stands in its document; null where that is not known.</summary>
    public CellAddress? Address { get; init; }

    /// <summary>What the document stores in the cell, where it says.</summary>
    internal GridCell.CellKind StoredAs { get; init; }
}

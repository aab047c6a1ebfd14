using PerfEval.Core.Findings;

namespace PerfEval.Core.Forms;

/// <summary>单元格的去向: one filled-in cell of a form, where it stands in the report, and what it was read as.</summary>
/// <param name="Column">栏: the column, such as <c>target</c>.</param>
/// <param name="Place">位置 in the report.</param>
/// <param name="Text">原文.</param>
/// <param name="ReadAs">What it was read as.</param>
public sealed record FormCell(FormColumn Column, Place Place, string Text, CellReading ReadAs);

using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Filed;

/// <summary>填报单元格的地址: where the cell of a column stands.</summary>
/// <param name="Column">栏.</param>
/// <param name="Address">地址.</param>
/// <param name="StoredAs">What the document stores there.</param>
internal readonly record struct FiledAddress(FormColumn Column, CellAddress Address, GridCell.CellKind StoredAs = GridCell.CellKind.Text);

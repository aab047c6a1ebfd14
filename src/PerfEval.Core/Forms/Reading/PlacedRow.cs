using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Reading;

/// <summary>行的地址: a row of the report, and where it stands in the document.</summary>
/// <param name="Place">位置 in the report.</param>
/// <param name="Address">地址 in the document.</param>
internal sealed record PlacedRow(Place Place, CellAddress Address);

using PerfEval.Core.Findings;

namespace PerfEval.Core.Forms.Cells;

/// <summary>What a reader has to say about a cell, besides its value: a code, a key of what was expected, a proposal.</summary>
internal sealed record CellProblem(FindingCode Code, string? Expected = null, string? Proposal = null);

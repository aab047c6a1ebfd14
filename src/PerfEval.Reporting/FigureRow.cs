namespace PerfEval.Reporting;

/// <summary>A row of a table under a picture.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Cells">Its figures.</param>
/// <param name="Key">The class of the mark that stands for it; null for none.</param>
/// <param name="IsRest">Whether it stands for all that have no row of their own.</param>
internal sealed record FigureRow(string Name, string[] Cells, string? Key = null, bool IsRest = false);

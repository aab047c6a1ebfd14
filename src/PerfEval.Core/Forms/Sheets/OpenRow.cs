namespace PerfEval.Core.Forms.Sheets;

/// <summary>A row of which no head and no number settles the columns.</summary>
/// <param name="Text">The cells that are open, as printed.</param>
/// <param name="Line">The line.</param>
/// <param name="IsOfTable">Whether it is of a table, rather than of the goals.</param>
internal sealed record OpenRow(string Text, int Line, bool IsOfTable);

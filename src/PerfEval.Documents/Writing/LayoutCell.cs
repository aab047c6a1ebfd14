namespace PerfEval.Documents.Writing;

/// <summary>版面的一格: a cell of a form with what it spans; blank where it is to be filled in.</summary>
internal sealed record LayoutCell(int Row, int Column, int Rows, int Columns, string Text);

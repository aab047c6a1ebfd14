namespace PerfEval.Documents.Workbooks;

/// <summary>区域: the cells from one corner to the other, both included and counted from 1.</summary>
internal readonly record struct CellRange(int Row, int Column, int LastRow, int LastColumn);

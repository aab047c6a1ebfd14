namespace PerfEval.Documents.Workbooks;

/// <summary>工作表: a sheet as the workbook lists it.</summary>
/// <param name="Name">表名.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
/// <param name="Part">The part it is in; null where it has no cells: a chart, or a link that leads out of the file.</param>
/// <param name="At">Where it begins in the stream of an old workbook.</param>
internal sealed record SheetEntry(string Name, bool IsHidden, string? Part, long At = 0);

using PerfEval.Core.Amounts;

namespace PerfEval.Core.Forms.Reading;

/// <summary>单元格的读法 of a typed cell.</summary>
internal static class CellReadings
{
    /// <summary>How a cell with a value of its own type was read.</summary>
    public static CellReading Of<T>(Reported<T> cell)
        where T : notnull => cell.Kind switch
        {
            ReportedKind.NotApplicable => CellReading.NotApplicable,
            ReportedKind.Unreadable => CellReading.Unreadable,
            _ => CellReading.Value,
        };
}

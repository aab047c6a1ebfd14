using System.Collections.Generic;

namespace PerfEval.Documents.Workbooks;

/// <summary>工作簿: a workbook, old or new: its sheets, and what one of them holds.</summary>
internal abstract class WorkbookSource
{
    /// <summary>The day 0 of a workbook that counts from 1904, counted from 1900.</summary>
    protected const int DaysTo1904 = 1462;

    /// <summary>The sheets, in order.</summary>
    public abstract IReadOnlyList<SheetEntry> Sheets { get; }

    /// <summary>What is added to a day so that it counts from 1900.</summary>
    public abstract int DaysBefore1900 { get; }

    /// <summary>What a sheet holds.</summary>
    /// <exception cref="DocumentRefusal">It is damaged or beyond a limit.</exception>
    public abstract SheetContent Read(SheetEntry sheet);

    /// <summary>What the first rows of every sheet hold, in the order of <see cref="Sheets"/>.</summary>
    /// <exception cref="DocumentRefusal">One is damaged or beyond a limit.</exception>
    public abstract IReadOnlyList<SheetContent> Peek(int rows);

    /// <summary>Refuses a workbook of more sheets than are taken.</summary>
    protected static void Count(ICollection<SheetEntry> sheets)
    {
        if (sheets.Count > DocumentLimits.MaxSheets)
        {
            throw new DocumentRefusal(DocumentsWords.TooManySheets);
        }
    }
}

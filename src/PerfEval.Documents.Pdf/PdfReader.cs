using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Grids;
using UglyToad.PdfPig;

namespace PerfEval.Documents.Pdf;

/// <summary>
/// 读取 PDF: the form of a digital PDF from the lines that are drawn in it: what they enclose is a cell. Without lines nothing is guessed:
/// there is one sentence with what to do.
/// </summary>
public static class PdfReader
{
    /// <summary>Reads a PDF. It never throws for what the bytes hold: what is wrong stands in the result.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="table">表: the table that is the form (表 2); null to choose the first that is one.</param>
    public static DocumentReadResult Read(ReadOnlyMemory<byte> bytes, string? table = null)
    {
        try
        {
            return bytes.Length <= Limits.MaxDocumentBytes
                ? DocumentReadResult.Of(Chosen(Tables(bytes.ToArray()), table))
                : throw new PdfRefusal(PdfWords.IsTooLarge);
        }
        catch (PdfRefusal refusal)
        {
            return DocumentReadResult.Of(new DocumentProblem(DocumentKind.Pdf, refusal.What, refusal.Remedy));
        }
    }

    private static ReadDocument Chosen(List<FormGrid> grids, string? table)
    {
        if (table is not null)
        {
            return grids.Find(grid => grid.Name == table.Trim() || grid.Name == "表 " + table.Trim()) is { } named
                ? Document(named, grids)
                : throw new PdfRefusal(PdfWords.NoSuchTable(table), PdfWords.UseTable(grids.Count));
        }

        return Document(grids.Find(FormSheet.HoldsForm) ?? grids[0], grids);
    }

    private static ReadDocument Document(FormGrid grid, List<FormGrid> grids) => new(DocumentKind.Pdf)
    {
        Grid = grid,
        Notes = grids.Count == 1
            ? default
            : [grid.TablesNotRead(grids.Where(other => other != grid).Select(other => other.Name!))],
    };

    private static List<FormGrid> Tables(byte[] bytes)
    {
        List<PdfTable> tables = [];
        var letters = 0;
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (document.NumberOfPages > PdfLimits.MaxPages)
            {
                throw new PdfRefusal(PdfWords.IsTooLarge);
            }

            foreach (var page in document.GetPages())
            {
                letters += page.Letters.Count;
                PageTables.Add(tables, page);
            }
        }
        catch (Exception fault) when (fault is not PdfRefusal and not OutOfMemoryException)
        {
            // the library that reads the format promises nothing of what it throws for a file that is not one
            throw new PdfRefusal(PdfWords.IsDamaged);
        }

        var grids = tables.Select((table, i) => table.ToGrid(i + 1)).Where(grid => grid.Cells.Count > 0).ToList();
        if (grids.Count > 0)
        {
            return grids;
        }

        throw new PdfRefusal(letters == 0 ? PdfWords.IsScan : PdfWords.HasNoTable);
    }
}

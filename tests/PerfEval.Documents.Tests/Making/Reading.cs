using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Documents.Tests.Making;

/// <summary>What tests ask of a file.</summary>
internal static class Reading
{
    /// <summary>The document of a file that can be read.</summary>
    public static ReadDocument Document(byte[] bytes, string? sheet = null)
    {
        var result = DocumentReader.Read(bytes, sheet);
        return result.TryGetDocument(out var document, out var problem)
            ? document
            : throw new Xunit.Sdk.XunitException(problem.Message(Language.Chinese));
    }

    /// <summary>The grid of a file.</summary>
    public static FormGrid Grid(byte[] bytes, string? sheet = null) => Document(bytes, sheet).Grid!;

    /// <summary>The problem of a file that cannot be read.</summary>
    public static DocumentProblem Problem(byte[] bytes, string? sheet = null)
    {
        var result = DocumentReader.Read(bytes, sheet);
        return result.TryGetDocument(out _, out var problem) ? throw new Xunit.Sdk.XunitException("It can be read.") : problem;
    }

    /// <summary>A cell by its address such as F12.</summary>
    public static GridCell? At(this FormGrid grid, string address) =>
        grid.Cells.FirstOrDefault(cell => grid.AddressOf(cell.Row, cell.Column).ToString() == $"{grid.Name}!{address}");

    /// <summary>The texts of the cells, row by row.</summary>
    public static IEnumerable<string> Texts(this FormGrid grid) => grid.Cells.Select(cell => cell.Text);

    /// <summary>The codes of the notes.</summary>
    public static IEnumerable<string> Codes(this ReadDocument document) => document.Notes.Select(note => note.Code.ToString());
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Forms.Grids;

/// <content>
/// 读取说明: what a reader of documents has to say of a grid it made, as findings, so that it stands beside those of the form and is
/// written and read with them.
/// </content>
public sealed partial record FormGrid
{
    private const int MostListed = 20;

    /// <summary>没有读取的表 (PE9030): that this table of a document was read, and which were not.</summary>
    /// <param name="others">The others, each in words; at least one.</param>
    public Finding TablesNotRead(IEnumerable<string> others) =>
        Note(FindingCodes.TablesNotRead, Argument.Of("read", Name ?? ""), new Argument("others", List(others)));

    /// <summary>显示的数经过舍入 (PE9031): that cells show less than they store.</summary>
    /// <param name="cells">The cells; at least one.</param>
    public Finding ShownRounded(IEnumerable<GridCell> cells)
    {
        var texts = cells.Select(cell => $"{AddressOf(cell)} “{cell.Displayed}” = {cell.Text}");
        return Note(FindingCodes.ShownRounded, new Argument("cells", List(texts)));
    }

    /// <summary>隐藏的内容 (PE9032): that rows, columns or the sheet itself are hidden and were read.</summary>
    /// <param name="places">Where they stand; at least one.</param>
    public static Finding HiddenRead(IEnumerable<string> places) => Note(FindingCodes.HiddenRead, new Argument("cells", List(places)));

    /// <summary>公式没有值 (PE9033): that formulas were saved without a result.</summary>
    /// <param name="cells">Where they stand, and what they say; at least one.</param>
    public static Finding FormulaUncomputed(IEnumerable<string> cells) =>
        Note(FindingCodes.FormulaUncomputed, new Argument("cells", List(cells)));

    // a sheet may have very many such cells: the first are listed, the others are counted
    private static ArgumentValue.Several List(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var all = texts.ToList();
        var listed = all.Take(MostListed).Select(text => (ArgumentValue)new ArgumentValue.Text(text));
        var more = all.Count > MostListed ? [new ArgumentValue.Text($"… (+{all.Count - MostListed})")] : Enumerable.Empty<ArgumentValue>();
        return new ArgumentValue.Several(listed.Concat(more).ToEquatableList());
    }

    private static Finding Note(FindingCode code, params ReadOnlySpan<Argument> arguments) =>
        new(ReadingKinds.Of(code), Severity.Note, Place.Report, EquatableList.Create(arguments));
}

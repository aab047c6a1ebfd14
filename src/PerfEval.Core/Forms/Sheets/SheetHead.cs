using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>一个表头: a head with the columns it stands over and what it names.</summary>
/// <param name="First">The first column it stands over.</param>
/// <param name="Last">The last one; the columns between belong to it while they have no head of their own.</param>
/// <param name="Cell">The cell it is printed in, of joined heads the lowest.</param>
/// <param name="Named">The column it names; <see cref="FormColumn.Remark"/> where it is known and the form has no such column; null where
/// nobody knows it.</param>
/// <param name="Upper">The head above it, where heads in two rows were joined.</param>
internal sealed record SheetHead(int First, int Last, GridCell Cell, FormColumn? Named, SheetHead? Upper = null)
{
    /// <summary>The head as printed, of joined heads the lowest.</summary>
    public string Text => Cell.Text;

    /// <summary>The head with those above it: 预期指标值／符号.</summary>
    public string Path => Upper is null ? Text.Trim() : Upper.Path + "／" + Text.Trim();

    /// <summary>Whether the head stands over several columns.</summary>
    public bool IsWide => Last > First;
}

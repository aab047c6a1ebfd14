namespace PerfEval.Core.Batch;

/// <summary>A run of neighbouring units that are scored in one width.</summary>
/// <param name="ValueStart">Where its values start in the columns of its width.</param>
/// <param name="IsNarrow">Whether the values are scored in 32 bits.</param>
/// <param name="IsStoredNarrow">Whether they are stored in 32 bits.</param>
/// <param name="IsMedium">Whether the values stay inside the bound of the formula that divides once.</param>
/// <param name="IsShort">Whether no unit of it has more than 32 lines.</param>
/// <param name="HasNotApplicable">Whether some of its lines do not apply and are left out, or full, without a kernel.</param>
/// <param name="MayExceed">Whether some unit of it has more than the full points, so that its total may have to be cut to them.</param>
internal readonly record struct ColumnBlock(
    int ValueStart, bool IsNarrow, bool IsStoredNarrow, bool IsMedium, bool IsShort, bool HasNotApplicable = false, bool MayExceed = false);

namespace PerfEval.Core.Batch.Kernels;

/// <summary>
/// The scoring of lines in one width of column: one line, a 256-bit group and a 512-bit group, for the one driver that serves them all.
/// </summary>
/// <typeparam name="TValue">long or int.</typeparam>
internal interface ILineFormula<TValue>
    where TValue : unmanaged
{
    /// <summary>Lines in a 256-bit group.</summary>
    static abstract int Lanes256 { get; }

    /// <summary>Lines in a 512-bit group.</summary>
    static abstract int Lanes512 { get; }

    /// <summary>The score of one line.</summary>
    static abstract int Score(TValue target, TValue actual, int weight, int rule);

    /// <summary>The scores of a 256-bit group of lines from an index on.</summary>
    static abstract void Score256(ref TValue targets, ref TValue actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at);

    /// <summary>The scores of a 512-bit group of lines from an index on.</summary>
    static abstract void Score512(ref TValue targets, ref TValue actuals, ref ushort weights, ref byte rules, ref ushort scores, nuint at);
}

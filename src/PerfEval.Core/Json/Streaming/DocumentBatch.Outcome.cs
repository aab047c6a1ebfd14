namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>批量结果: what a batch came to.</summary>
    /// <param name="Lines">行数: as many as were read and as many as were written.</param>
    /// <param name="ErrorLines">无结果的行数: lines that say why there is no result.</param>
    public sealed record Outcome(long Lines, long ErrorLines);
}

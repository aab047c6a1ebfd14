namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>检查范围: what a batch asks of each document.</summary>
    public enum Checks
    {
        /// <summary>只复算: the recomputed scores, and no checks.</summary>
        Fast = 0,

        /// <summary>复算并检查: scores, findings and the verdict.</summary>
        Full = 1,
    }
}

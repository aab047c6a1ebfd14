using NodaTime;

namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>进度: how far a batch has come.</summary>
    /// <param name="Lines">已处理的行数, lines with errors included.</param>
    /// <param name="ErrorLines">无结果的行数.</param>
    /// <param name="Done">What has been done of <see cref="Settings.Size"/>, in its unit.</param>
    /// <param name="Size">The size of the input; null where it is not known.</param>
    /// <param name="Elapsed">已用时间; null without a clock.</param>
    public sealed record Progress(long Lines, long ErrorLines, long Done, long? Size, Duration? Elapsed)
    {
        /// <summary>每秒行数; null before there is one.</summary>
        public long? LinesPerSecond => Elapsed is { } elapsed && elapsed.BclCompatibleTicks > 0
            ? (long)((System.Int128)Lines * NodaConstants.TicksPerSecond / elapsed.BclCompatibleTicks)
            : null;

        /// <summary>剩余时间 at the rate so far; null before there is one, or where the size is not known.</summary>
        public Duration? Remaining => Elapsed is { } elapsed && Size is { } size && Done > 0
            ? Duration.FromTicks((long)((System.Int128)elapsed.BclCompatibleTicks * (size > Done ? size - Done : 0) / Done))
            : null;
    }
}

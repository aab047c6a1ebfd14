using PerfEval.Core.Common;

namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>
    /// 分段: a run of whole lines of one input, which one worker scores: what any engine hands out. Two parts are the same where they are
    /// equal.
    /// </summary>
    public sealed record PartId
    {
        /// <summary>批次: the run it is a part of; parts of two runs are never put together.</summary>
        public string Run { get; init => field = Given.Of(value); } = "";

        /// <summary>分段号, from 1 to <see cref="Parts"/>.</summary>
        public required int Number { get; init; }

        /// <summary>分段数 of the run.</summary>
        public required int Parts { get; init; }

        /// <summary>首行行号 in the input, from 1.</summary>
        public required long FirstLine { get; init; }

        /// <summary>行数; a part may have none.</summary>
        public required long Lines { get; init; }

        /// <summary>Where its bytes begin in the input.</summary>
        public required long Start { get; init; }

        /// <summary>How many bytes it has.</summary>
        public required long Length { get; init; }

        /// <summary>内容校验值 of its bytes: SHA-256, 64 small hexadecimal digits.</summary>
        public string InputHash { get; init => field = Given.Of(value); } = "";

        /// <summary>标准校验值: the hash of the standard of the run; empty where each document decides.</summary>
        public string StandardHash { get; init => field = Given.Of(value); } = "";
    }
}

using System;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;

namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>分段结果: what a part came to, and what its lines of results are, wherever they are kept.</summary>
    public sealed record PartResult
    {
        /// <summary>The part.</summary>
        public required PartId Id { get; init => field = Given.Of(value); }

        /// <summary>汇总 of the part.</summary>
        public required BatchSummary.ByStandard Summary { get; init => field = Given.Of(value); }

        /// <summary>结果的校验值: SHA-256 of the lines of results, 64 small hexadecimal digits.</summary>
        public required string ResultsHash { get; init => field = Given.Of(value); }

        /// <summary>The result as a document of kind <c>part</c>: the same result gives the same bytes.</summary>
        public byte[] Write() => PartDocument.Format.Write(this);

        /// <summary>Reads a document of kind <c>part</c>; it never throws.</summary>
        /// <param name="utf8">The document in UTF-8.</param>
        public static JsonReadResult<PartResult> Read(ReadOnlyMemory<byte> utf8) =>
            PartDocument.Format.Read(utf8.Span, ReadingMode.Strict);
    }
}

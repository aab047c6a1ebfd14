using System;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>批量设置: how a batch reads, scores and reports; by default by the built-in standards, on one core, without progress.</summary>
    /// <remarks>Immutable; serves any number of batches.</remarks>
    public sealed record Settings
    {
        /// <summary>The settings of a batch nobody has set up.</summary>
        public static Settings Default { get; } = new();

        /// <summary>评价标准: the one for all documents; null where each document decides.</summary>
        public EvaluationStandard? Standard { get; init; }

        /// <summary>标准目录 in which each document finds its standard, where none is named.</summary>
        public StandardCatalog Catalog { get; init => field = Given.Of(value); } = BuiltInStandards.Catalog;

        /// <summary>How strictly the lines of a stream are read.</summary>
        public ReadingMode Mode { get; init => field = Given.Defined(value); }

        /// <summary>检查范围: scores alone, or the checks too.</summary>
        public Checks Checks { get; init => field = Given.Defined(value); }

        /// <summary>How many cores are used at most, from 1. The result is the same, byte for byte.</summary>
        public int Threads
        {
            get;
            init
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
                field = value;
            }
        } = 1;

        /// <summary>进度: told after each block of lines; null where nobody asks.</summary>
        public IProgress<Progress>? Progress { get; init; }

        /// <summary>The clock that rate and remaining time are measured by; null for neither.</summary>
        public TimeProvider? Clock { get; init; }

        /// <summary>The size of the input, in bytes or in documents; null where it is not known, and no remaining time is told.</summary>
        public long? Size { get; init; }
    }
}

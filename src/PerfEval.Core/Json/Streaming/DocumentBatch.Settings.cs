using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
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

        /// <summary>首行行号 of the input, from 1: that of the part, where it is a part of a larger one.</summary>
        public long FirstLine
        {
            get;
            init
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
                field = value;
            }
        } = 1;

        /// <summary>
        /// 汇总口径: what the summary groups units by. Each group costs memory: by 主管部门 there may be as many as documents.
        /// </summary>
        public EquatableList<BatchSummary.RollUpKind> RollUps { get; init; } =
            [BatchSummary.RollUpKind.Region, BatchSummary.RollUpKind.Tier, BatchSummary.RollUpKind.FiscalYear];

        /// <summary>
        /// 资金规模分档 of <see cref="BatchSummary.RollUpKind.FundingSize"/>: rising lower bounds of the sizes above the smallest.
        /// </summary>
        /// <exception cref="ArgumentException">They do not rise.</exception>
        public EquatableList<Money> FundingBounds { get; init => field = SizeLabel.Rising(value); }

        /// <summary>自定口径: the group of a document for <see cref="BatchSummary.RollUpKind.Own"/>; null where it belongs to none.</summary>
        public Func<SelfEvaluation, string?>? KeyOf { get; init; }

        /// <summary>How many units with the highest and with the lowest totals the summary names.</summary>
        public int Ends { get; init => field = UnitRanking.Held(value); } = UnitRanking.Usual;

        /// <summary>进度: told after each block of lines; null where nobody asks.</summary>
        public IProgress<Progress>? Progress { get; init; }

        /// <summary>The clock that rate and remaining time are measured by; null for neither.</summary>
        public TimeProvider? Clock { get; init; }

        /// <summary>The size of the input, in bytes or in documents; null where it is not known, and no remaining time is told.</summary>
        public long? Size { get; init; }
    }
}

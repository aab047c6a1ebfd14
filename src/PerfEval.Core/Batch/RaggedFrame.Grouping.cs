using System;
using PerfEval.Core.Common;

namespace PerfEval.Core.Batch;

public sealed partial record RaggedFrame
{
    /// <summary>一级指标列: which lines of which unit make up which first level.</summary>
    public sealed record Grouping
    {
        /// <summary>各单位首组: where the groups of each unit start, and one last entry, the number of groups.</summary>
        public required ReadOnlyMemory<int> UnitStarts { get; init; }

        /// <summary>
        /// 各组首行: where the lines of each group start, and one last entry, the number of lines. The groups of a unit cover its lines.
        /// </summary>
        public required ReadOnlyMemory<int> LineStarts { get; init; }

        /// <summary>各组名称: the position of the name of each group in <see cref="Names"/>.</summary>
        public required ReadOnlyMemory<int> NameIndexes { get; init; }

        /// <summary>一级指标名称: the names of the first levels, in the order of their groups.</summary>
        public required EquatableList<string> Names { get; init; }
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PerfEval.Core.Batch.Summaries;
using static System.FormattableString;

namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>
    /// 分段集: the parts of one run that are done. Adding one again changes nothing, whatever the order, so that an engine may hand out a part
    /// twice; two different results for one part are refused, and so is a part of another run.
    /// </summary>
    /// <remarks>Immutable.</remarks>
    public sealed class PartSet
    {
        private readonly ImmutableSortedDictionary<int, PartResult> _done;

        private PartSet(ImmutableSortedDictionary<int, PartResult> done) => _done = done;

        /// <summary>No parts.</summary>
        public static PartSet Empty { get; } = new(ImmutableSortedDictionary<int, PartResult>.Empty);

        /// <summary>The results so far, in the order of their numbers.</summary>
        public IEnumerable<PartResult> Results => _done.Values;

        /// <summary>缺少的分段: the numbers of the parts that are not there yet; none before the first is.</summary>
        public IEnumerable<int> Missing => Enumerable.Range(1, Parts).Where(number => !_done.ContainsKey(number));

        /// <summary>Whether every part of the run is there.</summary>
        public bool IsComplete => _done.Count > 0 && _done.Count == Parts;

        /// <summary>汇总 of the parts that are there; of the whole run where it is complete.</summary>
        public BatchSummary.ByStandard Summary =>
            _done.Values.Aggregate(BatchSummary.ByStandard.Empty, (all, part) => all.Merge(part.Summary));

        private int Parts => _done.IsEmpty ? 0 : _done.First().Value.Id.Parts;

        /// <summary>The same parts and one more.</summary>
        /// <param name="result">A result.</param>
        /// <exception cref="ArgumentNullException">The result is null.</exception>
        /// <exception cref="ArgumentException">
        /// It is of another run, of another standard or of other parts, its lines are not those of its summary or not behind those of the
        /// part before, or the part has another result already.
        /// </exception>
        public PartSet Add(PartResult result)
        {
            ArgumentNullException.ThrowIfNull(result);
            var id = result.Id;
            if (id.Number < 1 || id.Number > id.Parts)
            {
                throw Refuse($"There is no part {id.Number} of {id.Parts}.");
            }

            if (result.Summary.Lines != id.Lines)
            {
                throw Refuse($"Part {id.Number} has {id.Lines} lines, and its summary is of {result.Summary.Lines}.");
            }

            if (_done.TryGetValue(id.Number, out var known))
            {
                return known.Equals(result) ? this : throw Refuse($"Part {id.Number} has two results that differ.");
            }

            if (!_done.IsEmpty)
            {
                RequireSameRun(_done.First().Value.Id, id);
            }

            RequireBeside(_done.GetValueOrDefault(id.Number - 1)?.Id, id);
            if (_done.GetValueOrDefault(id.Number + 1)?.Id is { } next)
            {
                RequireBeside(id, next);
            }

            return new PartSet(_done.Add(id.Number, result));
        }

        private static void RequireSameRun(PartId known, PartId id)
        {
            if (known.Run != id.Run)
            {
                throw Refuse($"Part {id.Number} is of the run '{id.Run}', the others of '{known.Run}'.");
            }

            if (known.StandardHash != id.StandardHash)
            {
                throw Refuse($"Part {id.Number} was scored by another standard than the others.");
            }

            if (known.Parts != id.Parts)
            {
                throw Refuse($"Part {id.Number} is one of {id.Parts}, the others of {known.Parts}.");
            }
        }

        // where the part before is known the lines go on behind it; the first begins at the first line
        private static void RequireBeside(PartId? before, PartId id)
        {
            if (id.Number == 1 && (id.FirstLine != 1 || id.Start != 0))
            {
                throw Refuse($"Part 1 begins with line {id.FirstLine}.");
            }

            if (before is not null && (id.FirstLine != before.FirstLine + before.Lines || id.Start != before.Start + before.Length))
            {
                throw Refuse($"Part {id.Number} does not begin where part {before.Number} ends.");
            }
        }

        private static ArgumentException Refuse(FormattableString reason, string parameter = "result") => new(Invariant(reason), parameter);
    }
}

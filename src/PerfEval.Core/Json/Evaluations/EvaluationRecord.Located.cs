using System;
using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Grids;

namespace PerfEval.Core.Json.Evaluations;

public sealed partial record EvaluationRecord
{
    /// <summary>位置与地址: a place of the report, and where in the document that was read it stands.</summary>
    /// <param name="Place">位置 in the report.</param>
    /// <param name="Address">地址 in the document.</param>
    public sealed record Located(Place Place, CellAddress Address)
    {
        /// <summary>位置 in the report.</summary>
        public Place Place { get; init => field = Given.Of(value); } = Given.Of(Place);

        /// <summary>地址 in the document.</summary>
        public CellAddress Address { get; init => field = Given.Of(value); } = Given.Of(Address);

        internal static EquatableList<Located> In(EvaluationRecord record, Func<Place, CellAddress?> addressOf)
        {
            List<Located> all = [];
            HashSet<Place> seen = [];
            foreach (var row in record.Rows)
            {
                Add(row.Line.Place);
            }

            foreach (var finding in record.Findings)
            {
                foreach (var place in finding.Places)
                {
                    Add(place);
                }
            }

            return all.ToEquatableList();

            void Add(Place place)
            {
                if (seen.Add(place) && addressOf(place) is { } address)
                {
                    all.Add(new Located(place, address));
                }
            }
        }
    }
}

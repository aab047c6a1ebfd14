using System;
using System.Collections.Generic;
using PerfEval.Core.Common;

namespace PerfEval.Core.Standards;

public sealed partial class StandardCatalog
{
    /// <summary>
    /// 可能适用的标准: those a table that names no form may have been filled in by, the nearest region first: of its year and its kind, in its
    /// region or one around it. None where the query names no year. Nothing is selected by it.
    /// </summary>
    /// <param name="query">What the table says of itself.</param>
    /// <exception cref="ArgumentNullException">The query is null.</exception>
    public EquatableList<Candidate> CandidatesFor(StandardQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<Candidate> candidates = [];
        foreach (var standard in Near(query))
        {
            if (query.Year is { } year && standard.Key.Years.Contains(year) && standard.Key.IsFor(query.Category))
            {
                candidates.Add(new Candidate(standard, query.Region == standard.Key.Region, standard.Key.Kind is not null));
            }
        }

        return candidates.ToEquatableList();
    }

    /// <summary>候选标准: a standard of the year of a table, and what else speaks for it.</summary>
    /// <param name="Standard">评价标准.</param>
    /// <param name="IsOfRegion">
    /// 地区: whether it is of the very region the table names; false where that lies in the standard's, or is not named.
    /// </param>
    /// <param name="IsOfKind">类别: whether it is for this kind of subject alone; false where it is for every kind.</param>
    public sealed record Candidate(EvaluationStandard Standard, bool IsOfRegion, bool IsOfKind)
    {
        /// <summary>评价标准: the standard.</summary>
        public EvaluationStandard Standard { get; init => field = Given.Of(value); } = Given.Of(Standard);

        /// <summary>默认: whether a whole report of this kind, region and year takes it without naming a form.</summary>
        public bool IsDefault => Standard.Key.IsDefault;

        /// <summary>表样代码 of the forms it belongs to; null where it belongs to none.</summary>
        public string? Form => Standard.Key.Form;
    }
}

using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reports;

namespace PerfEval.Core.Json;

/// <summary>
/// 位置的 JSON 指针: writes a <see cref="Place"/> as the JSON pointer (RFC 6901) of
/// the value in a report document, such as <c>/funding/total/openingBudget</c>.
/// </summary>
/// <remarks>Pure and without state, so any number of threads may call it.</remarks>
public static class PlacePointer
{
    /// <summary>
    /// The pointer of a place; empty for the report as a whole. A place that names a part without the parts around it, where there is one
    /// of each, is completed.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    /// <example>
    /// <code>
    /// var finding = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog).Findings[0];
    /// Console.WriteLine(finding.Place.ToPointer());   // /funding/total/openingBudget
    /// </code>
    /// </example>
    public static string ToPointer(this Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return ReportPointers.All.Of(place);
    }

    /// <summary>The place a pointer leads to; null where it leads to no part of a report.</summary>
    /// <param name="pointer">The pointer, as <see cref="ToPointer"/> writes it.</param>
    /// <param name="labelOf">What the paper calls what a pointer leads to; null where it calls it nothing.</param>
    internal static Place? Read(string pointer, Func<string, string?> labelOf) => ReportPointers.All.Read(pointer, labelOf);
}

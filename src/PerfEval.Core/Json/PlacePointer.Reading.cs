using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json;

public static partial class PlacePointer
{
    // more steps than any part of a report is deep
    private const int MostSegments = 16;

    // one name for two parts, told apart by what they stand in
    private static readonly FrozenDictionary<(ReportPart Around, string Member), ReportPart> Homonyms = FrozenDictionary.ToFrozenDictionary(
    [
        KeyValuePair.Create((ReportPart.Goal, "actual"), ReportPart.ActualGoal),
        KeyValuePair.Create((ReportPart.SecondLevel, "indicators"), ReportPart.ThirdLevel),
        KeyValuePair.Create((ReportPart.Achievement, "claims"), ReportPart.Claim),
    ]);

    private static readonly FrozenDictionary<(ReportPart? Around, string Member), ReportPart> Parts = MembersOfParts();

    /// <summary>The place a pointer leads to; null where it leads to no part of a report.</summary>
    /// <param name="pointer">The pointer, as <see cref="Of"/> writes it.</param>
    /// <param name="labelOf">What the paper calls what a pointer leads to; null where it calls it nothing.</param>
    internal static Place? Read(string pointer, Func<string, string?> labelOf)
    {
        var segments = pointer.Split('/', MostSegments + 1);
        if (segments[0].Length > 0 || segments.Length > MostSegments)
        {
            return null;
        }

        var (place, around, length) = (Place.Report, ReportPart.Report, 0);
        for (var i = 1; i < segments.Length; i++)
        {
            if (PartOf(around, segments[i]) is not { } part)
            {
                return null;
            }

            length += segments[i].Length + 1;
            int? index = null;
            if (i + 1 < segments.Length && PositionOf(segments[i + 1]) is { } position)
            {
                index = position;
                i++;
                length += segments[i].Length + 1;
            }

            (place, around) = (place.Then(part, index, labelOf(pointer[..length])), part);
        }

        return place;
    }

    private static ReportPart? PartOf(ReportPart around, string member) =>
        Homonyms.TryGetValue((around, member), out var homonym) ? homonym
        : Parts.TryGetValue((around, member), out var inside) ? inside
        : Parts.TryGetValue((null, member), out var anywhere) ? anywhere
        : null;

    private static int? PositionOf(string segment) =>
        (segment.Length == 1 || segment is not ['0', ..])
        && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : null;

    private static FrozenDictionary<(ReportPart?, string), ReportPart> MembersOfParts()
    {
        Dictionary<(ReportPart?, string), ReportPart> parts = [];
        foreach (var part in Enum.GetValues<ReportPart>())
        {
            var (member, parent) = Member(part);
            if (member.Length > 0 && !Homonyms.Values.Contains(part))
            {
                parts.Add((parent, member), part);
            }
        }

        return parts.ToFrozenDictionary();
    }
}

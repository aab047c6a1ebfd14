using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Formats;

/// <summary>Where the parts of a report stand in its document, and which part encloses them, according to the tables.</summary>
internal sealed class PartPointers
{
    // more steps than any part of a report is deep
    private const int MostSegments = 16;

    private readonly Dictionary<ReportPart, List<(ReportPart Around, string Path)>> _places = [];

    public PartPointers(ObjectShape root) => Visit(root, ReportPart.Report, "", []);

    /// <summary>The parts that stand in the document.</summary>
    public IReadOnlyCollection<ReportPart> Parts => _places.Keys;

    /// <summary>The pointer of a place. A part whose surroundings were left out is completed where it stands in one part only.</summary>
    public string Of(Place place)
    {
        var pointer = new StringBuilder();
        var around = ReportPart.Report;
        foreach (var step in place.Steps)
        {
            Append(pointer, step.Part, around);
            if (step.Index is { } index)
            {
                pointer.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
            }

            around = step.Part;
        }

        return pointer.ToString();
    }

    /// <summary>The place a pointer leads to; null where it leads to no part of a report.</summary>
    /// <param name="pointer">The pointer, as <see cref="Of"/> writes it.</param>
    /// <param name="labelOf">What the paper calls what a pointer leads to; null where it calls it nothing.</param>
    public Place? Read(string pointer, Func<string, string?> labelOf)
    {
        var segments = pointer.Split('/', MostSegments + 1);
        if (segments[0].Length > 0 || segments.Length > MostSegments)
        {
            return null;
        }

        var (place, around, length) = (Place.Report, ReportPart.Report, 0);
        while (length < pointer.Length)
        {
            if (PartAt(pointer.AsSpan(length), around) is not { } next)
            {
                return null;
            }

            length += next.Path.Length;
            var position = PositionAt(pointer.AsSpan(length), out var taken);
            length += taken;
            (place, around) = (place.Then(next.Part, position, labelOf(pointer[..length])), next.Part);
        }

        return place;
    }

    // where it should stand, or anywhere if what stands around it was left out
    private (ReportPart Part, string Path)? PartAt(ReadOnlySpan<char> pointer, ReportPart around)
    {
        (ReportPart Part, string Path)? elsewhere = null;
        foreach (var (part, places) in _places)
        {
            foreach (var (at, path) in places)
            {
                if (!pointer.StartsWith(path) || (pointer.Length > path.Length && pointer[path.Length] != '/'))
                {
                    continue;
                }

                if (at == around)
                {
                    return (part, path);
                }

                elsewhere ??= places.Count > 1 ? (part, path) : null;
            }
        }

        return elsewhere;
    }

    private static int? PositionAt(ReadOnlySpan<char> pointer, out int length)
    {
        length = 0;
        if (pointer.Length < 2)
        {
            return null;
        }

        var end = pointer[1..].IndexOf('/');
        var digits = end < 0 ? pointer[1..] : pointer[1..(end + 1)];
        if (
            !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                || (digits.Length > 1 && digits[0] == '0'))
        {
            return null;
        }

        length = digits.Length + 1;
        return position;
    }

    private void Append(StringBuilder pointer, ReportPart part, ReportPart around)
    {
        if (!_places.TryGetValue(part, out var places))
        {
            return;
        }

        foreach (var (at, path) in places)
        {
            if (at == around)
            {
                pointer.Append(path);
                return;
            }
        }

        if (places.Count == 1)
        {
            Append(pointer, places[0].Around, around);
        }

        pointer.Append(places[0].Path);
    }

    private void Visit(ObjectShape shape, ReportPart around, string path, HashSet<(ObjectShape Shape, ReportPart Around, string Path)> seen)
    {
        if (!seen.Add((shape, around, path)))
        {
            return;
        }

        foreach (var member in shape.Members)
        {
            var here = $"{path}/{member.Name}";
            if (member.Part is { } leaf)
            {
                Add(leaf, around, here);
            }

            foreach (var (element, below) in member.Below)
            {
                if ((member.Part ?? element) is { } part)
                {
                    Add(part, around, here);
                    Visit(below, part, "", seen);
                }
                else
                {
                    Visit(below, around, here, seen);
                }
            }
        }
    }

    private void Add(ReportPart part, ReportPart around, string path)
    {
        var places = _places.TryGetValue(part, out var list) ? list : _places[part] = [];
        if (!places.Contains((around, path)))
        {
            places.Add((around, path));
        }
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Json.Reading;

/// <summary>
/// The way from the root of a document to a value, as a chain of names and positions;
/// pointer and place are made from it only when something is to be reported.
/// </summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string? _name;
    private readonly int _index;
    private readonly ReportPart? _part;
    private readonly string? _label;

    private JsonPath(JsonPath? parent, string? name, int index, ReportPart? part, string? label) =>
        (_parent, _name, _index, _part, _label) = (parent, name, index, part, label);

    public static JsonPath Root { get; } = new(null, null, -1, null, null);

    public JsonPath Member(string name, ReportPart? part = null) => new(this, name, -1, part, null);

    // the part of an element is that of its array, which is no place of its own
    public JsonPath Element(int index, ReportPart? part = null, string? label = null) => new(this, null, index, part, label);

    /// <summary>The JSON pointer (RFC 6901).</summary>
    public string Pointer()
    {
        var segments = new Stack<string>();
        for (var path = this; path._parent is not null; path = path._parent)
        {
            segments.Push(path._name ?? path._index.ToString(CultureInfo.InvariantCulture));
        }

        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            AppendSegment(text, segment);
        }

        return text.ToString();
    }

    /// <summary>The typed place of the nearest part of a report.</summary>
    public Place Place()
    {
        var place = _parent?.Place() ?? Findings.Place.Report;
        return _part is { } part ? place.Then(part, _name is null ? _index : null, _label) : place;
    }

    public static void AppendSegment(StringBuilder pointer, string segment)
    {
        pointer.Append('/');
        foreach (var c in segment)
        {
            pointer.Append(c switch
            {
                '~' => "~0",
                '/' => "~1",
                _ => c.ToString(),
            });
        }
    }
}

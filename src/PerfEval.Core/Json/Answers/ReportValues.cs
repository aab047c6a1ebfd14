using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Published;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Json.Answers;

/// <summary>报告的内容: a typed report shown as what was read of a document is: every value with its place, and what is not stated.</summary>
internal sealed class ReportValues
{
    private static readonly string[] Names = ["name", "label"];

    private readonly List<PublishedReading.PublishedFact> _facts = [];
    private readonly Dictionary<string, string> _labels = [];

    /// <summary>The values of a report.</summary>
    public static PublishedReading Of(SelfEvaluation report)
    {
        using var document = JsonDocument.Parse(ReportDocument.Format.Canonical(report));
        var values = new ReportValues();
        values.Visit(document.RootElement, "", false);
        return PublishedReading.OfReport(report, values._facts.ToEquatableList());
    }

    // what no part of a report is of its own, such as the unit of a target, is said with the part it belongs to; whether all was said
    private bool Visit(JsonElement element, string pointer, bool isOfList)
    {
        List<JsonElement> rest = [];
        var isSaid = false;
        switch (element.ValueKind)
        {
            case JsonValueKind.Null:
                return true;
            case JsonValueKind.Object:
                var name = NameOf(element, pointer);
                foreach (var member in element.EnumerateObject().Where(member => IsValue(member.Name, isOfList ? name : null)))
                {
                    Take(member.Value, $"{pointer}/{member.Name}", false);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Take(item, $"{pointer}/{index++.ToString(CultureInfo.InvariantCulture)}", true);
                }

                break;
        }

        if (isSaid && rest.Count == 0)
        {
            return true;
        }

        if (pointer.Length == 0 || ReportPointers.All.Read(pointer, _labels.GetValueOrDefault) is not { } place
            || ReportPointers.All.Of(place) != pointer)
        {
            return false;
        }

        var value = rest.Count > 0 && (isSaid || isOfList) ? Words(rest) : Words(element);
        var part = PlaceText.PartName(place.Steps[^1].Part, Language.Chinese);
        _facts.Add(new PublishedReading.PublishedFact(place, part, value, new PublishedReading.TextSpot(null, value)));
        return true;

        void Take(JsonElement part, string at, bool isElement)
        {
            if (Visit(part, at, isElement))
            {
                isSaid = true;
            }
            else
            {
                rest.Add(part);
            }
        }
    }

    // what the paper calls it: it stands in the place, and is no value of its own in a list
    private string? NameOf(JsonElement element, string pointer)
    {
        foreach (var name in Names)
        {
            if (element.TryGetProperty(name, out var label) && label.ValueKind == JsonValueKind.String)
            {
                _labels[pointer] = label.GetString()!;
                return name;
            }
        }

        return null;
    }

    // kinds are words of the document, and say nothing that the value does not
    private static bool IsValue(string member, string? name) => member != "kind" && member != name;

    // as printed where that is kept; else what the value is made of: ≥ 95 %
    private static string Words(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Object when element.TryGetProperty("raw", out var raw) => Words(raw),
        JsonValueKind.Object => Words(element.EnumerateObject().Where(member => IsValue(member.Name, null)).Select(member => member.Value)),
        JsonValueKind.Array => string.Join('、', element.EnumerateArray().Select(Words)),
        _ => element.GetRawText(),
    };

    private static string Words(IEnumerable<JsonElement> values) => string.Join(' ', values.Select(Words));
}

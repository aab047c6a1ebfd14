using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace PerfEval.Core.Json.Standards;

/// <summary>
/// 取值的组成部分: the members a value of a standard has, for the sources of its parts. Every object and list is gone through once, however many
/// parts have a source.
/// </summary>
internal sealed class ValueParts(JsonElement value)
{
    private Dictionary<string, ValueParts>? _members;

    /// <summary>Whether there is a member at the end of a way such as <c>rule/bands/0</c>.</summary>
    public bool Has(string way)
    {
        var at = this;
        foreach (var name in way.Split('/'))
        {
            if (!at.Members.TryGetValue(name, out var member))
            {
                return false;
            }

            at = member;
        }

        return true;
    }

    private Dictionary<string, ValueParts> Members => _members ??= value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select((element, at) => (element, at)).ToDictionary(
            entry => entry.at.ToString(CultureInfo.InvariantCulture), entry => new ValueParts(entry.element), StringComparer.Ordinal),
        JsonValueKind.Object => value.EnumerateObject().DistinctBy(member => member.Name, StringComparer.Ordinal).ToDictionary(
            member => member.Name, member => new ValueParts(member.Value), StringComparer.Ordinal),
        _ => [],
    };
}

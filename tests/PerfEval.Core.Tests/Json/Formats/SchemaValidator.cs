using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Tests.Json.Formats;

/// <summary>
/// A validator of the keywords the library's schemas use, and of no others: a keyword it does not know is an error of the schema.
/// </summary>
internal sealed class SchemaValidator(JsonNode schema)
{
    private static readonly string[] Known =
    [
        "$schema", "$ref", "$defs", "description", "type", "format", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "maxItems",
        "items", "properties", "required", "pattern",
        "additionalProperties", "anyOf", "oneOf",
    ];

    public bool IsValid(JsonNode? value) => IsValid(value, schema.AsObject());

    private bool IsValid(JsonNode? value, JsonObject rules)
    {
        if (rules.FirstOrDefault(rule => !Known.Contains(rule.Key)) is { Key: { } unknown })
        {
            throw new InvalidOperationException($"The schema has the keyword '{unknown}'.");
        }

        return (rules["$ref"] is not { } reference || IsValid(value, Definition(reference.GetValue<string>())))
            && (
                rules["type"] is not { } type
                    || (
                        type is JsonArray types
                            ? types.Any(one => IsOf(value, one!.GetValue<string>()))
                            : IsOf(value, type.GetValue<string>())))
            && (rules["enum"] is not JsonArray words || words.Any(word => JsonNode.DeepEquals(word, value)))
            && (rules["pattern"] is not { } pattern || Regex.IsMatch(value!.GetValue<string>(), pattern.GetValue<string>()))
            && (rules["const"] is not { } word || JsonNode.DeepEquals(word, value))
            && (rules["minimum"] is not { } minimum || Number(value) is not { } low || low >= minimum.GetValue<decimal>())
            && (rules["maximum"] is not { } maximum || Number(value) is not { } high || high <= maximum.GetValue<decimal>())
            && (rules["exclusiveMinimum"] is not { } above || Number(value) is not { } number || number > above.GetValue<decimal>())
            && (rules["anyOf"] is not JsonArray any || any.Any(one => IsValid(value, one!.AsObject())))
            && (rules["oneOf"] is not JsonArray cases || cases.Count(one => IsValid(value, one!.AsObject())) == 1)
            && (value is not JsonArray list || IsValidList(list, rules))
            && (value is not JsonObject members || IsValidObject(members, rules));
    }

    private bool IsValidList(JsonArray list, JsonObject rules) =>
        (rules["maxItems"] is not { } most || list.Count <= most.GetValue<int>())
        && (rules["items"] is not { } items || list.All(item => IsValid(item, items.AsObject())));

    private bool IsValidObject(JsonObject members, JsonObject rules)
    {
        var properties = rules["properties"]?.AsObject();
        return (rules["required"] is not JsonArray required || required.All(name => members.ContainsKey(name!.GetValue<string>())))
            && members.All(member => properties?[member.Key] is { } property
                ? IsValid(member.Value, property.AsObject())
                : rules["additionalProperties"]?.GetValue<bool>() != false);
    }

    private JsonObject Definition(string reference) => schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject();

    private static bool IsOf(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null, type) switch
    {
        (JsonValueKind.Null, "null") or (
            JsonValueKind.String,
            "string") or (JsonValueKind.Number, "number") or (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array") =>
            true,
        (JsonValueKind.True or JsonValueKind.False, "boolean") => true,
        (JsonValueKind.Number, "integer") => Number(value) is { } number && number == decimal.Truncate(number),
        _ => false,
    };

    private static decimal? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number && decimal.TryParse(
        value.ToJsonString(
            ), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}

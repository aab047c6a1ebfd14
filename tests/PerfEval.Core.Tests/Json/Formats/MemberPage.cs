using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PerfEval.Core.Json;

namespace PerfEval.Core.Tests.Json.Formats;

/// <summary>The page that lists every member of every kind of document, made of the schemas and so of the tables that read.</summary>
internal static class MemberPage
{
    private static readonly (string Kind, string Title)[] Kinds =
    [
        ("report", "绩效自评报告 (report)"), ("standard", "评价标准 (standard)"), ("form", "填报表 (form)"), ("review", "复核意见 (review)"), ("summary", "批量汇总 (summary)"),
        ("assessment", "评分档案 (assessment)"), ("baseline", "已接受发现的清单 (baseline)"),
        ("checks", "检查项目录 (checks, only written)"), ("comparison", "两个标准的比较 (comparison, only written)"),
        ("differences", "取值差异 (differences, only written)"), ("readings", "读取结果 (readings, only written)"),
        ("reviews", "标准审查 (reviews, only written)"),
        ("selections", "适用哪个标准 (selections, only written)"), ("standards", "标准一览 (standards, only written)"),
        ("values", "标准的取值 (values, only written)"),
    ];

    public static string Of()
    {
        var page = new StringBuilder("""
            # Members of documents

            Made from the tables that read and write; a test keeps it equal to them. A member that need not be there may be null, which is
            the same as leaving it out. An object that stands in several kinds of documents is listed with the first.

            """.ReplaceLineEndings("\n"));
        HashSet<string> listed = [];
        foreach (var (kind, title) in Kinds)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            var schema = JsonNode.Parse(PerfEvalJson.Schema(kind))!;
            foreach (var (name, definition) in schema["$defs"]!.AsObject())
            {
                if (!listed.Add(name + definition!.ToJsonString()))
                {
                    continue;
                }

                page.Append(CultureInfo.InvariantCulture, $"\n### `{kind}`: {name}\n");
                AppendMembers(page, definition.AsObject());
            }
        }

        return page.ToString();
    }

    private static void AppendMembers(StringBuilder page, JsonObject definition)
    {
        if (definition["oneOf"] is not null)
        {
            AppendKinds(page, KindsOf(definition).Select(kind => ("", kind)));
            return;
        }

        page.Append("\n| member | must | meaning | value |\n|---|---|---|---|\n");
        var required = definition["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet() ?? [];
        List<(string Member, JsonObject Kind)> kinds = [];
        foreach (var (name, property) in definition["properties"]!.AsObject())
        {
            var value = property!.AsObject();
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{name}` | {(required.Contains(name) ? "✓" : "")} | {value["description"]} | {Value(value)} |\n");
            kinds.AddRange(KindsOf(value).Select(kind => (name, kind)));
        }

        AppendKinds(page, kinds);
    }

    private static void AppendKinds(StringBuilder page, IEnumerable<(string Member, JsonObject Kind)> kinds)
    {
        foreach (var (member, kind) in kinds)
        {
            var of = member.Length > 0 ? $"`{member}` of" : "Of";
            page.Append(CultureInfo.InvariantCulture, $"\n{of} the kind {Value(kind["properties"]!["kind"]!.AsObject())}:\n");
            AppendMembers(page, kind);
        }
    }

    private static IEnumerable<JsonObject> KindsOf(JsonObject value) =>
        value["oneOf"] is JsonArray cases ? cases.Select(one => one!.AsObject())
        : value["anyOf"] is JsonArray any ? any.SelectMany(one => KindsOf(one!.AsObject()))
        : value["items"] is JsonObject items ? KindsOf(items)
        : [];

    private static string Value(JsonObject value) => value switch
    {
        _ when value["anyOf"] is JsonArray any =>
            string.Join(" or ", any.Select(one => Value(one!.AsObject())).Where(one => one != "null")),
        _ when value["oneOf"] is not null => "one of the kinds below",
        _ when value["$ref"] is { } reference => reference.GetValue<string>()["#/$defs/".Length..],
        _ when value["enum"] is JsonArray words => string.Join(", ", words.Select(word => $"`{word}`")),
        _ when value["const"] is { } word => $"`{word}`",
        _ when value["items"] is JsonObject items => $"list of {Value(items)}",
        _ when value["type"] is JsonArray types => string.Join(" or ", types.Select(type => type!.GetValue<string>())),
        _ => value["type"]!.GetValue<string>(),
    };
}

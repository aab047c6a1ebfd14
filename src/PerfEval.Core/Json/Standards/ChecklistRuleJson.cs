using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>要素赋分: the elements with what each gives; <c>gate</c> marks those without which nothing is given.</summary>
internal static class ChecklistRuleJson
{
    public static ChecklistRule? Read(JsonMembers members)
    {
        var cursor = members.Required("elements");
        var elements = cursor.List(ReadElement);
        return members.IsSound
            ? cursor.Build(() => new ChecklistRule(elements), "要素名称不得重复，同用分数或同用比例，比例合计为 100%，分数合计大于 0。")
            : null;
    }

    public static void Write(Utf8JsonWriter writer, ChecklistRule rule) => writer.Array("elements", rule.Elements, WriteElement);

    private static ChecklistElement? ReadElement(JsonCursor cursor)
    {
        if (cursor.Members() is not { } members)
        {
            return null;
        }

        var name = members.Required("name").Text();
        var award = AwardJson.ReadBeside(members);
        var gate = members.Optional("gate").Boolean();
        return members.Close() ? new ChecklistElement(name!, award!.Value, gate ?? false) : null;
    }

    private static void WriteElement(Utf8JsonWriter writer, ChecklistElement element)
    {
        writer.WriteStartObject();
        writer.WriteString("name", element.Name);
        AwardJson.WriteBeside(writer, element.Award);
        if (element.IsGate)
        {
            writer.WriteBoolean("gate", true);
        }

        writer.WriteEndObject();
    }
}

using System.Text.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>扣分法: what is read, from where, on which side, by which steps, at what cost. An absent <c>from</c> is the target itself.</summary>
internal static class DeductionRuleJson
{
    public static DeductionRule? Read(JsonMembers members)
    {
        var over = StandardWords.Operand.Read(members.Required("over"));
        var from = members.Optional("from").MeasureText();
        var side = StandardWords.Side.Read(members.Required("side"));
        var step = members.Required("step").MeasureText();
        var deduct = AwardJson.Read(members.Required("deduct"));
        var partial = StandardWords.Partial.Read(members.Required("partial"));
        return members.IsSound
            ? members.Self.Build(
                () => new DeductionRule(over!.Value, from, side!.Value, step!.Value, deduct!.Value, partial!.Value),
                "步长和每步扣分须大于 0，起扣点与步长单位须能换算并适合计分依据；偏离度和逾期天数只能超出时扣分。")
            : null;
    }

    public static void Write(Utf8JsonWriter writer, DeductionRule rule)
    {
        writer.WriteString("over", StandardWords.Operand.WordOf(rule.Over));
        writer.Text("from", rule.From?.ToString());
        writer.WriteString("side", StandardWords.Side.WordOf(rule.Side));
        writer.WriteString("step", rule.Step.ToString());
        writer.Member("deduct", rule.Deduct, AwardJson.Write);
        writer.WriteString("partial", StandardWords.Partial.WordOf(rule.Partial));
    }
}

using System.Text.Json;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>评分规则: the table of all kinds. A new kind of rule is one new entry here.</summary>
internal static class RuleFormats
{
    public static EquatableList<RuleFormat> All { get; } =
    [
        RuleFormat.Of<ExecutionRateRule>("executionRate", ReadExecutionRate, WriteExecutionRate),
        RuleFormat.Of<ProportionRule>("proportion", ReadProportion, WriteProportion),
        RuleFormat.Of<AttainmentRule>("attainment", static _ => new AttainmentRule(), static (_, _) => { }),
        RuleFormat.Of<TierRule>("tier", ReadTier, WriteTier),
        RuleFormat.Of<JudgedRule>("judged", static _ => new JudgedRule(), static (_, _) => { }),
        RuleFormat.Of<BandRule>("band", BandRuleJson.Read, BandRuleJson.Write),
        RuleFormat.Of<DeductionRule>("deduction", DeductionRuleJson.Read, DeductionRuleJson.Write),
        RuleFormat.Of<ChecklistRule>("checklist", ChecklistRuleJson.Read, ChecklistRuleJson.Write),
        RuleFormat.Of<ViolationRule>("violation", ReadViolation, WriteViolation),
    ];

    private static ExecutionRateRule? ReadExecutionRate(JsonMembers members)
    {
        var basis = StandardWords.Basis.Read(members.Required("basis"));
        var zeroBudget = StandardWords.ZeroBudget.Read(members.Required("zeroBudget"));
        return basis is { } b && zeroBudget is { } z ? new ExecutionRateRule(b, z) : null;
    }

    private static void WriteExecutionRate(Utf8JsonWriter writer, ExecutionRateRule rule)
    {
        writer.WriteString("basis", StandardWords.Basis.WordOf(rule.Basis));
        writer.WriteString("zeroBudget", StandardWords.ZeroBudget.WordOf(rule.ZeroBudget));
    }

    private static ProportionRule? ReadProportion(JsonMembers members)
    {
        var cursor = members.Optional("floor");
        return cursor.IsNothing ? new ProportionRule()
            : cursor.Ratio() is { } floor ? cursor.Build(() => new ProportionRule(floor), "得分下限须在 0 与 1 之间。")
            : null;
    }

    private static void WriteProportion(Utf8JsonWriter writer, ProportionRule rule) =>
        writer.Text("floor", rule.Floor is { } floor ? RatioText.Of(floor) : null);

    private static TierRule? ReadTier(JsonMembers members)
    {
        var attained = members.Required("attained").Ratio();
        var partly = members.Required("partly").Ratio();
        return attained is { } a && partly is { } p ? members.Self.Build(() => new TierRule(a, p), "各档下限须由 1 向 0 递降，如 80% 和 60%。") : null;
    }

    private static void WriteTier(Utf8JsonWriter writer, TierRule rule)
    {
        writer.WriteString("attained", RatioText.Of(rule.Attained));
        writer.WriteString("partly", RatioText.Of(rule.Partly));
    }

    private static ViolationRule? ReadViolation(JsonMembers members) =>
        AwardJson.Read(members.Required("deduct")) is { } deduct ? members.Self.Build(() => new ViolationRule(deduct), "每次违规的扣分须大于 0。") : null;

    private static void WriteViolation(Utf8JsonWriter writer, ViolationRule rule) => writer.Member("deduct", rule.Deduct, AwardJson.Write);
}

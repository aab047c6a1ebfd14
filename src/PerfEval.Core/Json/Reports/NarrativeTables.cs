using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Reports;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>文字部分: achievements with the figures they state, problems, improvements.</summary>
internal static class NarrativeTables
{
    private static readonly ObjectFormat<ClaimPart> Part = Judged<ClaimPart>("claimPart", m =>
    {
        var name = m.Must("name", Values.Text, p => p.Name, "名称");
        var value = m.Must("value", NumberWithUnit.Number, p => NumberWithUnit.Of(p.Value), "数值");
        var unit = m.May("unit", NumberWithUnit.Unit, p => NumberWithUnit.UnitOf(p.Value), "计量单位");
        return (ref json, f) =>
            NumberWithUnit.Measured(ref json, f, value, unit[f].Unit) is { } known && f.IsSound ? new ClaimPart(name[f], known) : null;
    });

    private static readonly UnionFormat<QuantitativeClaim> Claim = new(
        null,
        JudgedCase<QuantitativeClaim, QuantitativeClaim.Level>("level", m =>
        {
            var name = m.Must("name", Values.Text, c => c.Name, "名称");
            var value = m.Must("value", NumberWithUnit.Number, c => NumberWithUnit.Of(c.Value), "数值");
            var unit = m.May("unit", NumberWithUnit.Unit, c => NumberWithUnit.UnitOf(c.Value), "计量单位");
            var parts = m.May("parts", new ListFormat<ClaimPart>(Part, ReportPart.ClaimPart, "name"), c => c.Parts, "分项");
            var reference = m.May("refersTo", ReferenceTables.Reference, c => c.RefersTo, "对应的指标或科目");
            return (ref json, f) => NumberWithUnit.Measured(ref json, f, value, unit[f].Unit) is { } known && f.IsSound
                ? new QuantitativeClaim.Level(name[f], known, parts[f], reference[f])
                : null;
        }),
        JudgedCase<QuantitativeClaim, QuantitativeClaim.Change>("change", m =>
        {
            var name = m.Must("name", Values.Text, c => c.Name, "名称");
            var value = m.Must("value", NumberWithUnit.Number, c => NumberWithUnit.Of(c.Value), "增减值");
            var unit = m.May("unit", NumberWithUnit.Unit, c => NumberWithUnit.UnitOf(c.Value), "计量单位");
            var reference = m.May("refersTo", ReferenceTables.Reference, c => c.RefersTo, "对应的指标或科目");
            return (ref json, f) => NumberWithUnit.Measured(ref json, f, value, unit[f].Unit) is { } known && f.IsSound
                ? new QuantitativeClaim.Change(name[f], known, reference[f])
                : null;
        }),
        Case<QuantitativeClaim, QuantitativeClaim.Amount>("amount", m =>
        {
            var name = m.Must("name", Values.Text, c => c.Name, "名称");
            var value = m.Must("value", Values.Amount, c => c.Value, "金额");
            var unit = m.AmountUnit(c => c.Unit);
            var reference = m.May("refersTo", ReferenceTables.Reference, c => c.RefersTo, "对应的指标或科目");
            return f => new QuantitativeClaim.Amount(name[f], value[f], unit[f], reference[f]);
        }));

    private static readonly ObjectFormat<Achievement> Achievement = Object<Achievement>("achievement", m =>
    {
        var title = m.May("title", Values.Text, a => a.Title, "标题");
        var text = m.Must("text", Values.Text, a => a.Text, "文字");
        var claims = m.May("claims", new ListFormat<QuantitativeClaim>(Claim, ReportPart.Claim, "name"), a => a.Claims, "数据陈述");
        return f => new Achievement(title[f], text[f], claims[f]);
    });

    public static ObjectFormat<Narrative> Narrative { get; } = Object<Narrative>("narrative", m =>
    {
        var achievements = m.May(
            "achievements", new ListFormat<Achievement>(Achievement, ReportPart.Achievement, "title"), n => n.Achievements, "工作成效");
        var problems = m.May("problems", Values.Texts, n => n.Problems, "存在问题");
        var improvements = m.May("improvements", Values.Texts, n => n.Improvements, "改进措施");
        return f => new Narrative { Achievements = achievements[f], Problems = problems[f], Improvements = improvements[f] };
    });
}

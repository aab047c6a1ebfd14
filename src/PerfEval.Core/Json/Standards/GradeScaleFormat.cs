using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>等级划分: the grades from the best down, each with the total it starts at.</summary>
internal sealed class GradeScaleFormat : Format<GradeScale>
{
    private static readonly ListFormat<GradeScale.Band> Bands = new(Object<GradeScale.Band>("gradeBand", m =>
    {
        var code = m.Must("code", Values.Text, b => b.Code, "等级代码");
        var from = m.Must("from", Values.Points, b => b.LowerBound, "下限");
        var label = m.Must("label", LocalizedTextFormat.Of, b => b.Label, "等级名称");
        var aliases = m.May("aliases", Values.Texts, b => b.Aliases, "别名");
        return f => new GradeScale.Band(code[f], from[f], label[f], aliases[f]);
    }));

    public static GradeScaleFormat Of { get; } = new();

    public override bool TryRead(ref JsonInput json, Slot<GradeScale> slot)
    {
        var bands = (Slot<EquatableList<GradeScale.Band>>)(slot.Memory ??= new Slot<EquatableList<GradeScale.Band>>());
        var start = json.Start;
        if (!Bands.TryRead(ref json, bands) || Built(ref json, bands.Value, start) is not { } scale)
        {
            return false;
        }

        slot.Value = scale;
        return true;
    }

    public override void Write(ref JsonOutput output, GradeScale value) => Bands.Write(ref output, value.Bands);

    private static GradeScale? Built(ref JsonInput json, EquatableList<GradeScale.Band> bands, int start) =>
        Refusals.Build(ref json, () => new GradeScale(bands), "等级下限须逐级递降，末级为 0，且一个词只指一级。", null, start);

    public override void Describe(ref JsonOutput output, SchemaBook book) => Bands.Describe(ref output, book);
}

using PerfEval.Core.Amounts;

namespace PerfEval.Core.Json.Streaming.Plain;

/// <summary>计量单位 of a batch, made once; one object a unit, so that two are the same where they are one.</summary>
internal sealed class PlainUnit(MeasureUnit unit)
{
    public MeasureUnit Unit => unit;
}

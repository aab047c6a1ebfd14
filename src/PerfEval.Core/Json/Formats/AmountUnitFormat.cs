using System;
using System.Linq;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Json.Formats;

/// <summary>金额单位 at the head of amounts: those below are read and written in it.</summary>
internal sealed class AmountUnitFormat : Format<AmountUnit>
{
    private static readonly WordFormat<AmountUnit> Words = new([.. Enum.GetValues<AmountUnit>().Select(unit => (unit.Symbol(), unit))]);

    public static AmountUnitFormat Head { get; } = new();

    public override bool TryRead(ref JsonInput json, Slot<AmountUnit> slot)
    {
        if (!Words.TryRead(ref json, slot))
        {
            return false;
        }

        json.Context.AmountUnit = slot.Value;
        return true;
    }

    public override bool IsPlain(ref PlainInput json)
    {
        var isUnit = Words.TryRead(ref json, out var unit);
        json.AmountDecimals = unit.Decimals();
        return isUnit;
    }

    public override void Write(ref JsonOutput output, AmountUnit value) => Words.Write(ref output, value);

    public override void Describe(ref JsonOutput output, SchemaBook book) => Words.Describe(ref output, book);
}

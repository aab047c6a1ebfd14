using System;
using System.Runtime.CompilerServices;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Bytes;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;

namespace PerfEval.Core.Json.Streaming.Plain;

internal sealed partial class PlainReader
{
    // Most rows are written alike, and forms of one kind have the same rows: what stands between the values is compared whole, and names
    // and units first with those of the same row of the document before. Anything else, and the row is read by its table.
    private bool UsualRow(ref PlainInput json, PlainLevel level, PlainDocument to)
    {
        var document = json.Document;
        var at = json.At;
        ref var row = ref to.Next;
        if (!Passes(document, ref at, PlainWords.ToName) || !UsualName(document, ref at, level, row.Names, out var names)
            || !Passes(document, ref at, PlainWords.ToTarget) || !UsualSign(document, ref at, out var sign)
            || !UsualNumber(document, ref at, row.Target.Unit, sign, out var target)
            || !Passes(document, ref at, PlainWords.ToActual) || !UsualNumber(document, ref at, row.Actual.Unit, null, out var actual)
            || !Passes(document, ref at, PlainWords.ToPoints) || !UsualPoints(document, ref at, out var points) || points < Points.Zero
            || !target.Unit.ConvertsTo(actual.Unit)
            || (Passes(document, ref at, PlainWords.ToScore) && !UsualPoints(document, ref at, out _))
            || (Passes(document, ref at, PlainWords.ToReason) && !UsualText(document, ref at))
            || !Passes(document, ref at, "}"u8))
        {
            return false;
        }

        (row.Names, row.Target, row.Actual, row.Points, row.Printed) = (names, target, actual, points, null);
        to.Take();
        json.At = at;
        return true;
    }

    private bool UsualName(ReadOnlySpan<byte> document, ref int at, PlainLevel level, PlainNames? before, out PlainNames names)
    {
        names = before!;
        if (before is not null && before.Level == level && Passes(document, ref at, before.Written))
        {
            return true;
        }

        var start = at;
        names = null!;
        if (!UsualText(document, ref at))
        {
            return false;
        }

        names = NamesOf(level, document[start..(at - 1)]);
        return true;
    }

    private static bool UsualSign(ReadOnlySpan<byte> document, ref int at, out Comparator? sign)
    {
        sign = null;
        if (!Passes(document, ref at, PlainWords.ToSign))
        {
            return true;
        }

        var start = at;
        if (!UsualText(document, ref at) || !ReportVocabulary.Comparator.TryFind(document[start..(at - 1)], out var found))
        {
            return false;
        }

        sign = found;
        return true;
    }

    private bool UsualNumber(ReadOnlySpan<byte> document, ref int at, PlainUnit? before, Comparator? sign, out PlainNumberInUnit read)
    {
        read = default;
        if (!Passes(document, ref at, PlainWords.ToValue))
        {
            return false;
        }

        var end = PlainBytes.EndOfNumber(document, at, Measure.Decimals, out var millionths);
        if (end < 0)
        {
            return false;
        }

        at = end;
        var unit = _noUnit;
        if (Passes(document, ref at, PlainWords.ToUnit))
        {
            if (before is not null && before != _noUnit && Passes(document, ref at, before.Written))
            {
                unit = before;
            }
            else
            {
                var start = at;
                if (!UsualText(document, ref at) || UnitOf(document[start..(at - 1)]) is not { } found)
                {
                    return false;
                }

                unit = found;
            }
        }

        read = new PlainNumberInUnit(millionths, unit, sign);
        return Passes(document, ref at, "}"u8) && unit.Holds(millionths);
    }

    private static bool UsualPoints(ReadOnlySpan<byte> document, ref int at, out Points points)
    {
        points = default;
        at = PlainBytes.EndOfNumber(document, at, Points.Decimals, out var units);
        return at >= 0 && Points.TryFromTenThousandths(units, out points);
    }

    // past a text without escapes and the quotation mark at its end
    private static bool UsualText(ReadOnlySpan<byte> document, ref int at)
    {
        at = PlainBytes.EndOfText(document, at);
        return (uint)at < (uint)document.Length && document[at++] == (byte)'"';
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Passes(ReadOnlySpan<byte> document, ref int at, ReadOnlySpan<byte> words)
    {
        if (!document[at..].StartsWith(words))
        {
            return false;
        }

        at += words.Length;
        return true;
    }
}

using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Streaming;

/// <summary>
/// 得分: a number where it is one, both ends where it is open, an upper end of null where there is none; in a list of scores null where
/// a line does not apply.
/// </summary>
internal sealed class ScoreFormat : Format<PointsRange?>
{
    private static readonly ObjectFormat<PointsRange> Ends = Judged<PointsRange>("range", m =>
    {
        var min = m.Must("min", SumGrammar.Format, r => r.Min, "最低");
        var max = m.Maybe("max", SumGrammar.Format, r => r.Max, "最高");
        return (ref json, f) =>
        {
            if (!f.Has(min))
            {
                return default;
            }

            if (max[f] is { } high && high < min[f])
            {
                json.Error(JsonErrorKind.OutOfRange, max, Expected.Of("cell.points"), f.StartOf(max, ref json));
                return default;
            }

            return new PointsRange(min[f], max[f]);
        };
    });

    private static readonly SumGrammar Sum = new();

    private ScoreFormat()
    {
    }

    public static ScoreFormat Format { get; } = new();

    public override bool TryRead(ref JsonInput json, Slot<PointsRange?> slot)
    {
        if (json.Reader.TokenType == JsonTokenType.StartObject)
        {
            var ends = (RangeSlot)(slot.Memory ??= new RangeSlot());
            var isRead = Ends.TryRead(ref json, ends.Slot);
            slot.Value = ends.Slot.Value;
            return isRead;
        }

        if (Sum.Read(ref json, out var exact) is { } problem)
        {
            return json.Fail(problem, Sum.Expected);
        }

        slot.Value = PointsRange.Exactly(exact);
        return true;
    }

    public override void Write(ref JsonOutput output, PointsRange? value)
    {
        switch (value)
        {
            case null:
                output.Null();
                break;
            case { IsExact: true, Min: var exact }:
                output.Number(exact.TenThousandths, Points.Decimals);
                break;
            case { } range:
                output.BeginObject();
                output.Name("min");
                output.Number(range.Min.TenThousandths, Points.Decimals);
                output.Name("max");
                if (range.Max is { } max)
                {
                    output.Number(max.TenThousandths, Points.Decimals);
                }
                else
                {
                    output.Null();
                }

                output.EndObject();
                break;
        }
    }

    public override void Describe(ref JsonOutput output, SchemaBook book)
    {
        Schemas.BeginAnyOf(ref output);
        Schemas.Element(ref output, book, SumGrammar.Format);
        Schemas.Element(ref output, book, Ends);
        output.EndArray();
    }

    private sealed class RangeSlot : IKept
    {
        public Slot<PointsRange> Slot { get; } = new();

        public void Clear() => Slot.Clear();
    }
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 分数与分数区间: computed points, which as sums may leave the range of a filed cell; a range is a number where it is exact; an upper end of null
/// is open. So too the share of the points a score is.
/// </summary>
internal static class ComputedPoints
{
    public static ValueFormat<Points> Of { get; } = new(new SumGrammar());

    /// <summary>A number, or both ends.</summary>
    public static Format<PointsRange> Range { get; } = new EndsFormat<PointsRange, Points>(
        Of,
        Judged<PointsRange>("pointsRange", m =>
        {
            var min = m.Must("min", Of, r => r.Min, "下限");
            var max = m.ShownValue("max", Of, r => r.Max, "上限");
            return (ref json, f) =>
            {
                var isUpsideDown = f.Has(min) && max[f] < min[f];
                if (isUpsideDown)
                {
                    json.ErrorAt(JsonErrorKind.OutOfRange, Expected.Of("cell.points"), json.Path.ObjectStart);
                }

                return f.IsSound && !isUpsideDown ? new PointsRange(min[f], max[f]) : default;
            };
        }),
        PointsRange.Exactly,
        range => range.IsExact ? range.Min : null);

    /// <summary>A ratio, or both ends.</summary>
    public static Format<ShareRange> Share { get; } = new EndsFormat<ShareRange, Ratio>(
        Values.Ratio,
        Object<ShareRange>("shareRange", m =>
        {
            var min = m.Must("min", Values.Ratio, s => s.Least, "下限");
            var max = m.Must("max", Values.Ratio, s => s.Most, "上限");
            return f => new ShareRange(min[f], max[f], false);
        }),
        share => new ShareRange(share, share, true),
        share => share.IsExact ? share.Least : null);

    private sealed class SumGrammar() : CellGrammar<Points>("cell.points")
    {
        // so many that sums and differences of them still fit
        private const long Most = 1_000_000_000_000_000_000;

        public override JsonErrorKind? Read(ref JsonInput json, out Points value)
        {
            var problem = PlainNumber.Read(ref json, Points.Decimals, Most, out var units);
            value = Points.FromSum(units);
            return problem;
        }

        public override void Write(ref JsonOutput output, Points value) => output.Number(value.TenThousandths, Points.Decimals);

        public override void Describe(ref JsonOutput output) => Schemas.Type(ref output, "number");
    }

    // one value where both ends are the same
    private sealed class EndsFormat<V, E>(Format<E> end, ObjectFormat<V> ends, Func<E, V> both, Func<V, E?> exact) : Format<V>
        where E : struct
    {
        public override bool TryRead(ref JsonInput json, Slot<V> slot)
        {
            if (json.Reader.TokenType == System.Text.Json.JsonTokenType.StartObject)
            {
                return ends.TryRead(ref json, slot);
            }

            var one = new Slot<E>();
            if (!end.TryRead(ref json, one))
            {
                return false;
            }

            slot.Value = both(one.Value);
            return true;
        }

        public override void Write(ref JsonOutput output, V value)
        {
            if (exact(value) is { } one)
            {
                end.Write(ref output, one);
            }
            else
            {
                ends.Write(ref output, value);
            }
        }

        public override void Describe(ref JsonOutput output, SchemaBook book)
        {
            Schemas.BeginAnyOf(ref output);
            Schemas.Element(ref output, book, end);
            Schemas.Element(ref output, book, ends);
            output.EndArray();
        }
    }
}

/// <summary>得分占分值的比例: both ends, or one number twice.</summary>
internal readonly record struct ShareRange(Ratio Least, Ratio Most, bool IsExact);

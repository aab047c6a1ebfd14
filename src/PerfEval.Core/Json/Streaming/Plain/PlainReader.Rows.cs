using System;
using System.Buffers.Binary;
using System.Text;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;

namespace PerfEval.Core.Json.Streaming.Plain;

internal sealed partial class PlainReader
{
    private bool OneGoal(ref PlainInput json, PlainDocument to)
    {
        var walk = default(ElementWalk);
        return walk.Next(ref json) && Down(ref json, PlainShapes.Goal, default, 0, to) && !walk.Next(ref json) && walk.IsWhole;
    }

    // a goal, a first level, a second level: the list below it is read with the names above
    private bool Down(ref PlainInput json, PlainShapes.Level level, Range above, int depth, PlainDocument to)
    {
        var name = default(Range?);
        var walk = new MemberWalk(level.Shape);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            if (at == level.Name)
            {
                name = TextOf(ref json);
                if (name is null)
                {
                    return false;
                }
            }
            else if (at == level.List)
            {
                // a level without a name, or with a name behind its rows
                if ((depth > 0 && name is null) || !Each(ref json, depth, above, name ?? default, to))
                {
                    return false;
                }
            }
            else if (!level.Shape.Members[at].IsPlain(ref json))
            {
                return false;
            }
        }

        return walk.IsWhole;
    }

    private bool Each(ref PlainInput json, int depth, Range above, Range name, PlainDocument to)
    {
        var level = depth == 2 ? LevelOf(json[above], json[name]) : null;
        var walk = default(ElementWalk);
        while (walk.Next(ref json))
        {
            var isPlain = depth switch
            {
                0 => Down(ref json, PlainShapes.First, default, 1, to),
                1 => Down(ref json, PlainShapes.Second, name, 2, to),
                _ => UsualRow(ref json, level!, to) || Row(ref json, level!, to),
            };
            if (!isPlain)
            {
                return false;
            }
        }

        return walk.IsWhole;
    }

    private bool Row(ref PlainInput json, PlainLevel level, PlainDocument to)
    {
        var row = PlainShapes.Row;
        Range? name = null;
        PlainNumberInUnit target = default;
        PlainNumberInUnit actual = default;
        Points? points = null;
        Direction? printed = null;
        var walk = new MemberWalk(row.Shape);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            bool isPlain;
            if (at == row.Name)
            {
                name = TextOf(ref json);
                isPlain = name is not null;
            }
            else if (at == row.Target)
            {
                isPlain = Number(ref json, PlainShapes.Target, out target);
            }
            else if (at == row.Actual)
            {
                isPlain = Number(ref json, PlainShapes.Actual, out actual);
            }
            else if (at == row.Points)
            {
                isPlain = PointsGrammar.TryPass(ref json, out var worth) && worth >= Points.Zero;
                points = worth;
            }
            else if (at == row.Direction)
            {
                isPlain = ReportVocabulary.Direction.TryRead(ref json, out var direction);
                printed = direction;
            }
            else
            {
                // that no two rows have one id is the object reader's to see
                isPlain = at != row.Id && row.Shape.Members[at].IsPlain(ref json);
            }

            if (!isPlain)
            {
                return false;
            }
        }

        if (!walk.IsWhole || !target.IsThere || !actual.IsThere || points is not { } full || !target.Unit.ConvertsTo(actual.Unit))
        {
            return false;
        }

        to.Next = new PlainRow
        {
            Names = NamesOf(level, json[name!.Value]),
            Target = target,
            Actual = actual,
            Points = full,
            Printed = printed,
        };
        to.Take();
        return true;
    }

    private bool Number(ref PlainInput json, PlainShapes.Quantity quantity, out PlainNumberInUnit read)
    {
        read = default;
        if (!json.TakeKind("\"quantity\""u8))
        {
            return false;
        }

        var (millionths, unit, sign) = (long.MaxValue, _noUnit, (Comparator?)null);
        var walk = new MemberWalk(quantity.Shape, kindIsRead: true);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            bool isPlain;
            if (at == quantity.Value)
            {
                isPlain = json.TryNumber(Measure.Decimals, out millionths);
            }
            else if (at == quantity.Unit)
            {
                var named = UnitOf(ref json);
                isPlain = named is not null;
                unit = named ?? _noUnit;
            }
            else if (at == quantity.Sign)
            {
                isPlain = ReportVocabulary.Comparator.TryRead(ref json, out var comparator);
                sign = comparator;
            }
            else
            {
                isPlain = quantity.Shape.Members[at].IsPlain(ref json);
            }

            if (!isPlain)
            {
                return false;
            }
        }

        read = new PlainNumberInUnit(millionths, unit, sign);
        return walk.IsWhole && unit.Holds(millionths);
    }

    private PlainUnit? UnitOf(ref PlainInput json)
    {
        return json.TryText(out var range) ? UnitOf(json[range]) : null;
    }

    private PlainUnit? UnitOf(ReadOnlySpan<byte> text)
    {
        if (_units.Find(text) is { } known)
        {
            return known;
        }

        return MeasureUnit.TryOf(Encoding.UTF8.GetString(text), out var unit) && !unit.IsNone
            ? _units.Add(text, new PlainUnit(unit, text))
            : null;
    }

    private PlainLevel LevelOf(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        // no name holds a line feed that is not escaped
        var key = Key(first.Length + 1 + second.Length);
        first.CopyTo(key);
        key[first.Length] = (byte)'\n';
        second.CopyTo(key[(first.Length + 1)..]);
        return _levels.Find(key) ?? _levels.Add(key, new PlainLevel(_levelsMade++, first, second));
    }

    private PlainNames NamesOf(PlainLevel level, ReadOnlySpan<byte> third)
    {
        var key = Key(sizeof(long) + third.Length);
        BinaryPrimitives.WriteInt64LittleEndian(key, level.Number);
        third.CopyTo(key[sizeof(long)..]);
        return _names.Find(key) ?? _names.Add(key, new PlainNames(level, third));
    }

    private Span<byte> Key(int length)
    {
        if (_key.Length < length)
        {
            _key = new byte[length];
        }

        return _key.AsSpan(0, length);
    }
}

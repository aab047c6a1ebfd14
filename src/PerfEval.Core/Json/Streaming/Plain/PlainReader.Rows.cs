using System;
using System.Text;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;

namespace PerfEval.Core.Json.Streaming.Plain;

internal sealed partial class PlainReader
{
    private bool OneGoal(ref JsonInput json, PlainDocument to)
    {
        if (json.Reader.TokenType != JsonTokenType.StartArray || !json.Reader.Read()
            || !Down(ref json, PlainShapes.Goal, default, default, 0, to))
        {
            return false;
        }

        json.Reader.Read();
        return json.Reader.TokenType == JsonTokenType.EndArray;
    }

    // a goal, a first level, a second level: the list below it is read with the names above
    private bool Down(ref JsonInput json, PlainShapes.Level level, Range first, Range second, int depth, PlainDocument to)
    {
        if (json.Reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

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
                if ((depth > 0 && name is null)
                    || !Each(ref json, depth, depth == 1 ? name!.Value : first, depth == 2 ? name!.Value : second, to))
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

    private bool Each(ref JsonInput json, int depth, Range first, Range second, PlainDocument to)
    {
        if (json.Reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (json.Reader.Read() && json.Reader.TokenType != JsonTokenType.EndArray)
        {
            var isPlain = depth switch
            {
                0 => Down(ref json, PlainShapes.First, first, second, 1, to),
                1 => Down(ref json, PlainShapes.Second, first, second, 2, to),
                _ => Row(ref json, first, second, to),
            };
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }

    private bool Row(ref JsonInput json, Range first, Range second, PlainDocument to)
    {
        if (json.Reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var row = PlainShapes.Row;
        Range? name = null;
        PlainNumberInUnit? target = null;
        PlainNumberInUnit? actual = null;
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
                target = Number(ref json, PlainShapes.Target);
                isPlain = target is not null;
            }
            else if (at == row.Actual)
            {
                actual = Number(ref json, PlainShapes.Actual);
                isPlain = actual is not null;
            }
            else if (at == row.Points)
            {
                isPlain = PlainShapes.PointsGrammar.Read(ref json, out var worth) is null && worth >= Points.Zero;
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

        if (!walk.IsWhole || target is not { } aim || actual is not { } done || points is not { } full
            || !aim.Unit.Unit.ConvertsTo(done.Unit.Unit))
        {
            return false;
        }

        to.Rows.Add(new PlainRow(NamesOf(json.Document, first, second, name!.Value), aim, done, full, printed));
        return true;
    }

    private PlainNumberInUnit? Number(ref JsonInput json, PlainShapes.Quantity quantity)
    {
        if (!Begin(ref json) || json.Reader.TokenType != JsonTokenType.String || !json.Is("quantity"u8))
        {
            return null;
        }

        var (millionths, unit, sign) = ((Int128?)null, _noUnit, (Comparator?)null);
        var walk = new MemberWalk(quantity.Shape, kindIsRead: true);
        while (walk.Next(ref json) is var at && at >= 0)
        {
            bool isPlain;
            if (at == quantity.Value)
            {
                isPlain = PlainShapes.MeasureGrammar.Read(ref json, out var number) is null;
                millionths = number;
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
                return null;
            }
        }

        return walk.IsWhole && millionths is { } value && Measure.TryFromMillionths(value, unit.Unit, out _)
            ? new PlainNumberInUnit(value, unit, sign)
            : null;
    }

    private PlainUnit? UnitOf(ref JsonInput json)
    {
        if (json.Reader.TokenType != JsonTokenType.String || json.Reader.ValueIsEscaped)
        {
            return null;
        }

        var text = json.Reader.ValueSpan;
        if (_units.Find(text) is { } known)
        {
            return known;
        }

        return MeasureUnit.TryOf(Encoding.UTF8.GetString(text), out var unit) && !unit.IsNone
            ? _units.Add(text, new PlainUnit(unit))
            : null;
    }

    private PlainNames NamesOf(ReadOnlySpan<byte> document, Range first, Range second, Range third)
    {
        var a = document[first];
        var b = document[second];
        var c = document[third];
        var length = a.Length + b.Length + c.Length + 2;
        if (_key.Length < length)
        {
            _key = new byte[length];
        }

        // no name holds a line feed that is not escaped
        var key = _key.AsSpan(0, length);
        a.CopyTo(key);
        key[a.Length] = (byte)'\n';
        b.CopyTo(key[(a.Length + 1)..]);
        key[a.Length + 1 + b.Length] = (byte)'\n';
        c.CopyTo(key[(a.Length + b.Length + 2)..]);
        return _names.Find(key)
            ?? _names.Add(key, new PlainNames(Encoding.UTF8.GetString(a), Encoding.UTF8.GetString(b), Encoding.UTF8.GetString(c)));
    }
}

using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 分数与分数区间: computed points, which as sums may leave the range of a filed cell; a range is a number where it is exact; an upper end of null
/// is open.
/// </summary>
internal static class PointsJson
{
    public static Points? Read(JsonCursor cursor) => cursor.Sum();

    public static PointsRange? ReadRange(JsonCursor cursor)
    {
        if (!cursor.Is(JsonValueKind.Object))
        {
            return Read(cursor) is { } exact ? PointsRange.Exactly(exact) : null;
        }

        var members = cursor.Members()!;
        var min = Read(members.Required("min"));
        var max = Read(members.Optional("max"));
        if (!members.Close() || min is not { } low)
        {
            return null;
        }

        if (max < low)
        {
            cursor.Error(JsonErrorKind.OutOfRange, Expected.Of("cell.points"));
            return null;
        }

        return new PointsRange(low, max);
    }

    public static void Write(Utf8JsonWriter writer, Points points) => writer.Digits(points.ToString());

    public static void WriteRange(Utf8JsonWriter writer, PointsRange range)
    {
        if (range.IsExact)
        {
            Write(writer, range.Min);
            return;
        }

        writer.WriteStartObject();
        writer.Member("min", range.Min, Write);
        if (range.Max is { } max)
        {
            writer.Member("max", max, Write);
        }
        else
        {
            writer.WriteNull("max");
        }

        writer.WriteEndObject();
    }
}

using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Writing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Standards;

/// <summary>给分: a member <c>points</c> or a member <c>share</c>, in an object of its own or beside other members.</summary>
internal static class AwardJson
{
    private static readonly LocalizedText OneOfTwo = new(
        "给分须写分数 points 或占分值的比例 share，二者取一。", "An award is either a number of points ('points') or a share of the line's points ('share'); write one of them.");

    public static Award? Read(JsonCursor cursor) => cursor.Members() is { } members && ReadBeside(members) is { } award && members.Close() ? award : null;

    /// <summary>Reads the two members of an object that holds others too.</summary>
    public static Award? ReadBeside(JsonMembers members)
    {
        var (points, share) = (members.Optional("points"), members.Optional("share"));
        if (points.IsNothing == share.IsNothing)
        {
            members.Session.Error(JsonErrorKind.Refused, members.Self.Path, OneOfTwo);
            return null;
        }

        if (!points.IsNothing)
        {
            return points.Points() is { } number ? Checked(points, number >= Points.Zero, () => Award.Of(number)) : null;
        }

        return share.Ratio() is { } ratio ? Checked(share, ratio >= Ratio.Zero && ratio <= Ratio.One, () => Award.Of(ratio)) : null;
    }

    public static void Write(Utf8JsonWriter writer, Award award)
    {
        writer.WriteStartObject();
        WriteBeside(writer, award);
        writer.WriteEndObject();
    }

    public static void WriteBeside(Utf8JsonWriter writer, Award award)
    {
        if (award.Points is { } points)
        {
            writer.Digits("points", points.ToString());
        }
        else
        {
            writer.WriteString("share", RatioText.Of(award.Share));
        }
    }

    private static Award? Checked(JsonCursor cursor, bool fits, System.Func<Award> build)
    {
        if (fits)
        {
            return build();
        }

        cursor.Error(JsonErrorKind.OutOfRange, Expected.AwardRange);
        return null;
    }
}

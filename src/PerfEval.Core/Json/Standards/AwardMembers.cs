using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>给分: a member <c>points</c> or a member <c>share</c>, in an object of its own or beside other members.</summary>
internal sealed class AwardMembers<T>(Members<T> m, Func<T, Award> get)
{
    private static readonly LocalizedText OneOfTwo = new(
        "给分须写分数 points 或占分值的比例 share，二者取一。",
        "An award is either a number of points ('points') or a share of the line's points ('share'); write one of them.");

    private readonly Nullable<T, Points> _points = m.Maybe("points", Values.Points, owner => get(owner).Points, "分数");
    private readonly Nullable<T, Ratio> _share = m.Maybe(
        "share", Values.Ratio, owner => get(owner).Points is null ? get(owner).Share : null, "占分值的比例");

    /// <summary>The award; null, with an error, where the object names none.</summary>
    public Award? Judge(ref JsonInput json, Frame frame)
    {
        if (frame.IsGiven(_points) == frame.IsGiven(_share))
        {
            json.Context.Refuse(OneOfTwo);
            return null;
        }

        if (_points[frame] is { } points)
        {
            return points >= Points.Zero ? Award.Of(points) : OutOfRange(ref json, frame, _points);
        }

        if (_share[frame] is not { } share)
        {
            return null;
        }

        return share >= Ratio.Zero && share <= Ratio.One ? Award.Of(share) : OutOfRange(ref json, frame, _share);
    }

    private static Award? OutOfRange(ref JsonInput json, Frame frame, MemberShape member)
    {
        json.Error(JsonErrorKind.OutOfRange, member, Expected.AwardRange, frame.StartOf(member, ref json));
        return null;
    }
}

/// <summary>给分, in an object of its own.</summary>
internal static class AwardFormat
{
    public static ObjectFormat<Award> Of { get; } = Judged<Award>("award", m =>
    {
        var award = new AwardMembers<Award>(m, own => own);
        return (ref json, f) => award.Judge(ref json, f) ?? default;
    });
}

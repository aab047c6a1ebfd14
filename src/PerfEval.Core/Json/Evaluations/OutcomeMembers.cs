using System;
using System.Diagnostics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 得分结果 as members of a row: <c>score</c>, a number, both ends or null where the row does not apply; <c>outcome</c>; the exact <c>share</c>
/// of the points in the same form; and <c>why</c> where the score is open.
/// </summary>
internal sealed class OutcomeMembers<T>
{
    private static readonly LocalizedText NoScore = new(
        "不适用的行没有得分，score 应为 null。", "A row that does not apply has no score: 'score' is null.");

    private static readonly WordFormat<Kind> Kinds = new(
        ("scored", Kind.Scored), ("ranged", Kind.Ranged), ("notApplicable", Kind.NotApplicable), ("notReported", Kind.NotReported),
        ("notComputable", Kind.NotComputable));

    private readonly Nullable<T, PointsRange> _score;
    private readonly Required<T, Kind> _outcome;
    private readonly Nullable<T, ShareRange> _share;
    private readonly Optional<T, OpenReason> _why;

    public OutcomeMembers(Members<T> m, Func<T, ScoredLine> get)
    {
        _score = m.ShownValue(
            "score",
            ComputedPoints.Range,
            owner => get(owner) is { Outcome: not ScoreOutcome.NotApplicable } line ? line.Contribution : null,
            "复算得分");
        _outcome = m.Must("outcome", Kinds, owner => KindOf(get(owner).Outcome), "得分结果");
        _share = m.Maybe("share", ComputedPoints.Share, owner => ShareOf(get(owner).Outcome), "占分值的比例");
        _why = m.May("why", SentenceTables.Reason, owner => get(owner).Outcome.Reason, "未定原因");
    }

    private enum Kind
    {
        Scored,
        Ranged,
        NotApplicable,
        NotReported,
        NotComputable,
    }

    /// <summary>What scoring came to, and what it adds to the total; null where anything of it is wrong.</summary>
    public (ScoreOutcome Outcome, PointsRange Contribution)? Read(ref JsonInput json, Frame f)
    {
        if (!f.Has(_outcome))
        {
            return null;
        }

        var kind = _outcome[f];
        Judge(ref json, f, _score, kind != Kind.NotApplicable, isRefused: false);
        Judge(ref json, f, _share, kind is Kind.Scored or Kind.Ranged, isRefused: true);
        Judge(ref json, f, _why, kind is Kind.Ranged or Kind.NotComputable, isRefused: true);
        if (kind == Kind.NotApplicable)
        {
            if (f.IsGiven(_score))
            {
                json.Error(JsonErrorKind.Refused, _score, NoScore, f.StartOf(_score, ref json));
            }

            return (new ScoreOutcome.NotApplicable(), default);
        }

        return _score[f] is { } range ? Of(ref json, f, kind, range) : null;
    }

    private (ScoreOutcome Outcome, PointsRange Contribution)? Of(ref JsonInput json, Frame f, Kind kind, PointsRange range)
    {
        var (share, why) = (_share[f], _why[f]);
        if (kind == Kind.Scored && !range.IsExact)
        {
            json.Error(JsonErrorKind.WrongType, _score, Expected.Of("cell.points"), f.StartOf(_score, ref json));
            return null;
        }

        return kind switch
        {
            Kind.Scored when share is { } exact => (new ScoreOutcome.Scored(exact.Least, range.Min), range),
            Kind.Ranged when share is { } open && why is not null => (new ScoreOutcome.Ranged(open.Least, open.Most, range, why), range),
            Kind.NotReported => (new ScoreOutcome.NotReported(), range),
            Kind.NotComputable when why is not null => (new ScoreOutcome.NotComputable(why), range),
            _ => null,
        };
    }

    private static void Judge(ref JsonInput json, Frame f, MemberShape member, bool isAsked, bool isRefused)
    {
        if (isAsked)
        {
            f.Require(ref json, member);
        }
        else if (isRefused)
        {
            f.RefuseGiven(ref json, member);
        }
    }

    private static ShareRange? ShareOf(ScoreOutcome outcome) =>
        outcome.Shares is { } share ? new ShareRange(share.Least, share.Most, outcome is ScoreOutcome.Scored) : null;

    private static Kind KindOf(ScoreOutcome outcome) => outcome switch
    {
        ScoreOutcome.Scored => Kind.Scored,
        ScoreOutcome.Ranged => Kind.Ranged,
        ScoreOutcome.NotApplicable => Kind.NotApplicable,
        ScoreOutcome.NotReported => Kind.NotReported,
        ScoreOutcome.NotComputable => Kind.NotComputable,
        _ => throw new UnreachableException(),
    };
}

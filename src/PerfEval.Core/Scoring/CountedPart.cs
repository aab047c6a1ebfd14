using PerfEval.Core.Amounts;

namespace PerfEval.Core.Scoring;

/// <summary>What the lines of execution, of a goal or of all goals come to: score and points of those that count, exactly.</summary>
/// <param name="Score">得分.</param>
/// <param name="Printed">得分 with every line as printed.</param>
/// <param name="Points">分值.</param>
/// <param name="Applicable">分值 of the lines that apply.</param>
internal readonly record struct CountedPart(ExactSum Score, Points Printed, ExactSum Points, ExactSum Applicable)
{
    /// <summary>Whether a line with points does not apply.</summary>
    public bool HasExcluded { get; private init; }

    /// <summary>Whether some of the points were never printed on a row.</summary>
    public bool HasUnprinted { get; private init; }

    /// <summary>Whether some points are unknown.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>Whether it was scaled to other points than its lines have.</summary>
    public bool IsScaled { get; private init; }

    /// <summary>With a line.</summary>
    /// <param name="line">得分行.</param>
    /// <param name="worth">Its score.</param>
    /// <param name="printed">The same as printed.</param>
    public CountedPart With(ScoredLine line, ExactSum worth, Points printed)
    {
        var points = ExactSum.Of(line.Points ?? default);
        var applies = line.Outcome is not ScoreOutcome.NotApplicable;
        return this with
        {
            Score = Score.Add(worth),
            Printed = Printed + printed,
            Points = Points.Add(points),
            Applicable = applies ? Applicable.Add(points) : Applicable,
            HasExcluded = HasExcluded || (!applies && line.Points > Amounts.Points.Zero),
        };
    }

    /// <summary>With points that are not scored.</summary>
    public CountedPart With(UnprintedPoints.Cap cap, bool best)
    {
        var points = ExactSum.Of(cap.Most ?? default);
        return this with
        {
            Score = best ? Score.Add(points) : Score,
            Printed = best ? Printed + (cap.Most ?? default) : Printed,
            Points = Points.Add(points),
            Applicable = Applicable.Add(points),
            HasUnprinted = HasUnprinted || cap.IsOfRows,
            IsOpen = IsOpen || cap.Most is null,
        };
    }

    /// <summary>The two together.</summary>
    public CountedPart Add(CountedPart other) => new(
        Score.Add(other.Score), Printed + other.Printed, Points.Add(other.Points), Applicable.Add(other.Applicable))
    {
        HasExcluded = HasExcluded || other.HasExcluded,
        HasUnprinted = HasUnprinted || other.HasUnprinted,
        IsOpen = IsOpen || other.IsOpen,
        IsScaled = IsScaled || other.IsScaled,
    };

    /// <summary>All together.</summary>
    public static CountedPart Sum(CountedPart[] parts)
    {
        CountedPart sum = default;
        foreach (var part in parts)
        {
            sum = sum.Add(part);
        }

        return sum;
    }

    /// <summary>A goal scaled to a share of the points; if points are unknown, the scale is too, and it may come to nothing.</summary>
    /// <param name="filed">分值 of the goal as filed.</param>
    /// <param name="room">What all goals have to share.</param>
    /// <param name="among">How many goals share it.</param>
    /// <param name="roomIsOpen">Whether the room itself is unknown.</param>
    public CountedPart ScaledTo(Points? filed, Points room, int among, bool roomIsOpen)
    {
        if (filed is not { } points || IsOpen || roomIsOpen)
        {
            var share = ExactSum.Of(room).Over(among);
            return new CountedPart(default, default, share, share) { IsOpen = true, IsScaled = true };
        }

        return among == 1 && points == room ? this : this with
        {
            Score = Score.Scale(room, points).Over(among),
            Points = Points.Scale(room, points).Over(among),
            Applicable = Applicable.Scale(room, points).Over(among),
            IsScaled = true,
        };
    }
}

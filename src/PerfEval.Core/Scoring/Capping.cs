using System;
using System.Collections.Generic;
using System.Diagnostics;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 限分与否决: which caps of a standard hold, at the worst and at the best end of the total, and what they leave of total and grade.
/// </summary>
internal sealed class Capping
{
    private readonly List<(Sourced<TotalCap> Cap, Remark Reason, bool AtBest)> _held = [];

    /// <summary>The caps that hold.</summary>
    public static Capping Of(EquatableList<ScoredLine> lines, EquatableList<Incident> incidents, EvaluationStandard standard)
    {
        var capping = new Capping();
        if (standard.Caps.Count == 0)
        {
            return capping;
        }

        KeyIndex<string, Incident> filed = new(incidents, incident => [LevelNames.Core(incident.Name)]);
        var shares = new Lazy<Dictionary<string, (Ratio Least, Ratio Most)>>(() => LowestOf(lines));
        foreach (var cap in standard.Caps)
        {
            if (ReasonOf(cap.Value.When, filed, shares) is { } held)
            {
                capping._held.Add((cap, held.Reason, held.AtBest));
            }
        }

        return capping;
    }

    /// <summary>The caps that hold, as results report them.</summary>
    public EquatableList<ScoredEvaluation.AppliedCap> Applied
    {
        get
        {
            List<ScoredEvaluation.AppliedCap> applied = [];
            foreach (var (cap, reason, atBest) in _held)
            {
                applied.Add(new ScoredEvaluation.AppliedCap(cap.Value.Name, reason, atBest));
            }

            return applied.ToEquatableList();
        }
    }

    /// <summary>The caps that hold, as steps of the calculation.</summary>
    public void AddSteps(List<ScoreExplanation> steps, EvaluationStandard standard)
    {
        foreach (var (cap, reason, atBest) in _held)
        {
            var certainly = atBest ? "step.cap" : "step.capPossible";
            steps.Add(new ScoreExplanation
            {
                Step = Remark.Of(
                    certainly,
                    Argument.Of("cap", cap.Value.Name), Argument.Of("reason", reason),
                    Argument.Of("total", cap.Value.Total is { } total ? total.ToString() : "–"),
                    Argument.Of("grade", BandOf(cap.Value, standard)?.Label.Chinese ?? "–"),
                    Argument.Of("gradeEnglish", BandOf(cap.Value, standard)?.Label.English ?? "–")),
                Source = cap.Source,
            });
        }
    }

    /// <summary>What the caps leave of one end of the total.</summary>
    public Points? Limit(Points? total, bool best)
    {
        foreach (var (cap, _, atBest) in _held)
        {
            if ((!best || atBest) && cap.Value.Total is { } most)
            {
                total = total is { } points ? Points.Min(points, most) : most;
            }
        }

        return total;
    }

    /// <summary>The grade of a total under the caps; null where it is not definite.</summary>
    public GradeScale.Band? GradeOf(PointsRange total, EvaluationStandard standard)
    {
        if (total.Max is not { } max)
        {
            return null;
        }

        var worst = Lower(standard.Grades.Value.Of(total.Min), best: false, standard);
        return Lower(standard.Grades.Value.Of(max), best: true, standard) == worst ? worst : null;
    }

    private GradeScale.Band Lower(GradeScale.Band band, bool best, EvaluationStandard standard)
    {
        foreach (var (cap, _, atBest) in _held)
        {
            if ((!best || atBest) && BandOf(cap.Value, standard) is { } most && most.LowerBound < band.LowerBound)
            {
                band = most;
            }
        }

        return band;
    }

    // a code the scale does not have caps no grade; a document with one is refused
    private static GradeScale.Band? BandOf(TotalCap cap, EvaluationStandard standard) => standard.Grades.Value.WithCode(cap.Grade);

    private static (Remark Reason, bool AtBest)? ReasonOf(
        CapTrigger when, KeyIndex<string, Incident> incidents, Lazy<Dictionary<string, (Ratio Least, Ratio Most)>> shares) => when switch
        {
            CapTrigger.Incident incident => incidents.Find(LevelNames.Core(incident.Name)) is { } filed
                ? (Remark.Of("cap.incident", Argument.Of("incident", incident.Name), Argument.Of("reason", filed.Reason)), true)
                : null,
            CapTrigger.ScoreBelow below => shares.Value.TryGetValue(LevelNames.Core(below.Line), out var share) && share.Least < below.Share
                ? (Reason(below, share.Least, share.Most), share.Most < below.Share)
                : null,
            _ => throw new UnreachableException(),
        };

    // of several lines of one name the lowest decides, at either end
    private static Dictionary<string, (Ratio Least, Ratio Most)> LowestOf(EquatableList<ScoredLine> lines)
    {
        Dictionary<string, (Ratio Least, Ratio Most)> lowest = new(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (SharesOf(line) is { } shares)
            {
                var name = LevelNames.Core(line.Name);
                lowest[name] = lowest.TryGetValue(name, out var other)
                    ? (Ratio.Min(shares.Least, other.Least), Ratio.Min(shares.Most, other.Most))
                    : shares;
            }
        }

        return lowest;
    }

    private static Remark Reason(CapTrigger.ScoreBelow below, Ratio least, Ratio most) => Remark.Of(
        least == most ? "cap.scoreBelow" : "cap.scoreRange",
        Argument.Of("line", below.Line), Argument.Bound("share", below.Share),
        Argument.Beside("least", least, below.Share), Argument.Beside("most", most, below.Share));

    // a line of 0 points has no share of them
    private static (Ratio Least, Ratio Most)? SharesOf(ScoredLine line) =>
        line.Points == Points.Zero || line.Outcome is ScoreOutcome.NotApplicable ? null
        : line.Outcome.Shares ?? (Ratio.Zero, Ratio.One);
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Generators;

namespace PerfEval.Core.Tests.Oracle;

/// <summary>Where the library and the second scorer differ on a case: what kind of difference, and what is said on either side.</summary>
internal static class Differences
{
    /// <summary>Lines that differ.</summary>
    public static IEnumerable<(string Kind, string What)> OfLines(ScoringCase one)
    {
        var library = Scorer.Score(one.Report, one.Standard);
        var oracle = Evaluation.Of(one.Report, one.Standard);
        if (library.Lines.Count != oracle.Rows.Count)
        {
            yield return ("number of lines", $"library {library.Lines.Count}, oracle {oracle.Rows.Count}");
            yield break;
        }

        var text = new CaseText(one);
        foreach (var (line, row) in library.Lines.Zip(oracle.Rows))
        {
            var (theirs, ours) = (Shown(line), Shown(row));
            if (theirs != ours)
            {
                yield return (text.KindOf(line, row), $"library {theirs}, oracle {ours}: {text.About(line)}");
            }
        }
    }

    /// <summary>Totals and grades that differ, where the lines do not.</summary>
    public static IEnumerable<(string Kind, string What)> OfTotals(ScoringCase one)
    {
        var library = Scorer.Score(one.Report, one.Standard);
        var oracle = Evaluation.Of(one.Report, one.Standard);
        if (oracle.IsOpen is not null || !library.Lines.Select(Shown).SequenceEqual(oracle.Rows.Select(Shown)))
        {
            yield break;
        }

        var situation = new CaseText(one).Situation;
        var (total, expected) = ($"{library.Total.Min}..{library.Total.Max}", $"{Text(oracle.Low)}..{Text(oracle.High)}");
        if (total != expected)
        {
            yield return ($"total {situation}", $"library {total}, oracle {expected}");
        }
        else if (library.Grade?.Code != oracle.Grade)
        {
            yield return ($"grade {situation}", $"library {library.Grade?.Code}, oracle {oracle.Grade}, total {total}");
        }
    }

    public static string Text(Fraction? value) =>
        value is null ? "" : Core.Amounts.Points.FromTenThousandths((long)(value * 10_000).Top).ToString();

    // what is not computable counts as any share, and of 0 points every share is the same
    private static string Shown(ScoredLine line)
    {
        var points = line.Points is { } given ? Text(Fraction.Of(given)) : "–";
        return line.Outcome switch
        {
            ScoreOutcome.NotReported or ScoreOutcome.NotApplicable => $"{points} {line.Outcome.GetType().Name}",
            _ when line.Points is null => "not printed",
            _ when line.Points == Core.Amounts.Points.Zero => "nothing of 0",
            ScoreOutcome.Scored scored => $"{points} exact {Fraction.Of(scored.Share)}",
            ScoreOutcome.Ranged ranged => $"{points} ranged {Fraction.Of(ranged.Least)} to {Fraction.Of(ranged.Most)}",
            _ => $"{points} ranged 0 to 1",
        };
    }

    private static string Shown(Row row)
    {
        var points = row.Points is null ? "–" : Text(row.Points);
        return row.Verdict.Kind switch
        {
            VerdictKind.NotReported or VerdictKind.NotApplicable => $"{points} {row.Verdict.Kind}",
            _ when row.Points is null => "not printed",
            _ when row.Points.Sign == 0 => "nothing of 0",
            VerdictKind.Exact => $"{points} exact {row.Verdict.Least}",
            _ => $"{points} ranged {row.Verdict.Least} to {row.Verdict.Most}",
        };
    }
}

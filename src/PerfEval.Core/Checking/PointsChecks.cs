using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Causes;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking;

/// <summary>分值: sums of points at each level, against what is declared, the full points and the standard.</summary>
internal static class PointsChecks
{
    /// <summary>PE2101: every first level that declares its points and prints those of all its indicators.</summary>
    public static void DeclaredNotSum(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.noDeclaredPoints");
        foreach (var (goal, index, level, place) in context.FirstLevels())
        {
            var (sum, isWhole) = AddUp(context.LeavesOf(goal, index));
            if (!level.DeclaredPoints.TryGetValue(out var declared) || (!isWhole && sum <= declared))
            {
                continue;
            }

            // what is stated already may be too much, whatever the blanks would add
            sink.Looked();
            if (declared != sum)
            {
                sink.Find(
                    Severity.Error, place.Then(ReportPart.PointsCell),
                    Argument.Of("name", level.Name ?? ""), Argument.Of("declared", declared), Argument.Of("sum", sum));
            }
        }
    }

    /// <summary>PE2104.</summary>
    public static void NotFull(CheckContext context, CheckSink sink)
    {
        var (indicators, isWhole) = AddUp(context.Leaves);
        if (!isWhole || context.ExecutionLine is { Points: null })
        {
            sink.Skip("skip.pointsNotPrinted");
            return;
        }

        // a table of execution alone makes no full points, and says so; of nothing at all there is nothing to say
        if (context.Leaves.Count == 0 && context.Funding is null)
        {
            sink.Skip("skip.noIndicators");
            return;
        }

        sink.Looked();
        if (context.GoalsAreWeighed)
        {
            return;
        }

        var execution = context.ExecutionLine?.Points ?? Points.Zero;
        var sum = execution + indicators;
        var isPrintedOtherwise = context.Report.Claims.TotalPoints.TryGetValue(out var printed) && printed != sum && printed != context.FullPoints;
        if (sum != context.FullPoints || isPrintedOtherwise)
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalPoints),
                Argument.Of("execution", execution), Argument.Of("indicators", indicators),
                Argument.Of("sum", sum), Argument.Of("full", context.FullPoints),
                Argument.Of("printed", isPrintedOtherwise ? Remark.Of("points.printed", Argument.Of("printed", printed)) : Remark.Of("text.nothing")),
                ScoreCauses.Argument(TotalCauses.OfPoints(context, execution, indicators)));
        }
    }

    /// <summary>PE2106: says nothing while a first level is missing, for then the sum cannot be right and PE2103 says why.</summary>
    public static void DeclaredNotFull(CheckContext context, CheckSink sink)
    {
        if (StructureChecks.Missing(context).Count > 0)
        {
            sink.Skip("skip.firstLevelMissing");
            return;
        }

        var sum = context.ExecutionLine?.Points ?? Points.Zero;
        var any = false;
        foreach (var (_, _, level, _) in context.FirstLevels())
        {
            if (!level.DeclaredPoints.TryGetValue(out var declared))
            {
                sink.Skip("skip.noDeclaredPoints");
                return;
            }

            any = true;
            sum += declared;
        }

        if (!any || context.ExecutionLine is { Points: null })
        {
            sink.Skip("skip.noDeclaredPoints");
            return;
        }

        sink.Looked();
        if (sum != context.FullPoints && !context.GoalsAreWeighed)
        {
            sink.Find(
                Severity.Error, CheckContext.ClaimsPlace.Then(ReportPart.TotalPoints),
                Argument.Of("sum", sum), Argument.Of("full", context.FullPoints));
        }
    }

    /// <summary>PE2107: execution, first levels and indicators the standard gives points to.</summary>
    public static void DifferFromStandard(CheckContext context, CheckSink sink)
    {
        sink.Skip("skip.standardWithoutPoints");
        if (context.ExecutionLine is { } execution && context.Funding?.ScoredLine?.Points.HasValue == true && context.Standard.ExecutionPoints is { } expected)
        {
            Compare(context.Funding.ScoredLine.Points.Value, expected.Value, execution.Name, execution.Place.Then(ReportPart.PointsCell), sink);
        }

        foreach (var (_, _, level, place) in context.FirstLevels())
        {
            if (level.DeclaredPoints.TryGetValue(out var declared) && context.Standard.FirstLevelOf(level.Name)?.Value.Points is { } points)
            {
                Compare(declared, points, level.Name!, place.Then(ReportPart.PointsCell), sink);
            }
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Points.TryGetValue(out var filed)
                && context.Standard.AssignmentOf(leaf.Leaf)?.Value.Points is { } points)
            {
                Compare(filed, points, leaf.Indicator.Name, leaf.Line.Place.Then(ReportPart.PointsCell), sink);
            }
        }
    }

    private static void Compare(Points filed, Points standard, string name, Place place, CheckSink sink)
    {
        sink.Looked();
        if (filed != standard)
        {
            sink.Find(
                Severity.Warning, place, Argument.Of("name", name), Argument.Of("filed", filed), Argument.Of("standard", standard));
        }
    }

    // what the form or the standard gives the indicators, a "/" none and a deduction (−5) none, and whether it gives all of them something
    private static (Points Sum, bool IsWhole) AddUp(IEnumerable<CheckedLeaf> leaves)
    {
        var sum = Points.Zero;
        var isWhole = true;
        foreach (var leaf in leaves)
        {
            var points = leaf.Indicator.Points.TryGetValue(out var filed) && filed >= Points.Zero ? filed : leaf.Line.Points;
            isWhole &= points is not null;
            sum += points ?? Points.Zero;
        }

        return (sum, isWhole);
    }
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Repair;

/// <summary>结构调整建议的提出: what in a form's structure could be put in order, by the standard's levels and the form's own figures.</summary>
internal static class StructureProposals
{
    private static readonly string[] ExecutionNames = ["预算执行率", "资金执行率", "预算资金执行率", "项目资金执行率", "执行率"];

    /// <summary>The proposals for a report.</summary>
    public static EquatableList<StructureProposal> Of(CheckContext context)
    {
        List<StructureProposal> proposals = [];
        Add(SecondLevels(context));
        Add(Execution(context));
        Add(ZeroTotal(context));
        return proposals.ToEquatableList();

        void Add(StructureProposal? proposal)
        {
            if (proposal is not null)
            {
                proposals.Add(proposal);
            }
        }
    }

    private static StructureProposal? SecondLevels(CheckContext context)
    {
        List<StructureProposal.Move> moves = [];
        var before = new Dictionary<string, Points>(StringComparer.Ordinal);
        var after = new Dictionary<string, Points>(StringComparer.Ordinal);
        List<string> order = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var leaf in context.Leaves)
        {
            var home = context.Standard.FirstLevelOf(leaf.Leaf.First.Name)?.Value.Name ?? leaf.Leaf.First.Name ?? "";
            var owners = context.Levels.OwnersOf(leaf.Leaf.Second.Name);
            var isMisplaced = owners.Count == 1 && owners[0] != home && context.Standard.FirstLevelOf(home) is not null;
            var points = leaf.Line.Points ?? Points.Zero;
            Sum(before, home, points);
            Sum(after, isMisplaced ? owners[0] : home, points);
            if (isMisplaced && leaf.Leaf.ThirdIndex == 0)
            {
                moves.Add(new StructureProposal.Move(
                    CheckContext.GoalPlace(leaf.GoalIndex)
                        .Then(ReportPart.FirstLevel, leaf.Leaf.FirstIndex, leaf.Leaf.First.Name)
                        .Then(ReportPart.SecondLevel, leaf.Leaf.SecondIndex, leaf.Leaf.Second.Name),
                    leaf.Leaf.Second.Name!, owners[0]));
            }
        }

        List<StructureProposal.Sum> sums = [];
        foreach (var name in InOrder(context, order))
        {
            sums.Add(new StructureProposal.Sum(name, Score(before.GetValueOrDefault(name)), Score(after.GetValueOrDefault(name))));
        }

        return moves.Count == 0
            ? null
            : new StructureProposal(StructureProposal.RepairKind.SecondLevelsMoved, moves.ToEquatableList(), sums.ToEquatableList());

        void Sum(Dictionary<string, Points> into, string name, Points points)
        {
            if (known.Add(name))
            {
                order.Add(name);
            }

            into[name] = into.GetValueOrDefault(name) + points;
        }
    }

    // the standard's order first, then names of the form's own
    private static List<string> InOrder(CheckContext context, List<string> names)
    {
        HashSet<string> left = new(names, StringComparer.Ordinal);
        List<string> ordered = [];
        foreach (var level in context.Standard.FirstLevels)
        {
            if (left.Remove(level.Value.Name))
            {
                ordered.Add(level.Value.Name);
            }
        }

        ordered.AddRange(names.FindAll(left.Contains));
        return ordered;
    }

    private static StructureProposal? Execution(CheckContext context)
    {
        if (context.Funding?.ScoredLine is { Points.HasValue: true })
        {
            return null;
        }

        foreach (var leaf in context.Leaves)
        {
            if (leaf.Line.Points is { } points && Array.IndexOf(ExecutionNames, WidthFolding.Fold(leaf.Indicator.Name).Trim()) >= 0)
            {
                var all = Points.Zero;
                foreach (var other in context.Leaves)
                {
                    all += other.Line.Points ?? Points.Zero;
                }

                return new StructureProposal(
                    StructureProposal.RepairKind.ExecutionAmongIndicators,
                    [new StructureProposal.Move(leaf.Line.Place, leaf.Indicator.Name, "预算执行率")],
                    [
                        new StructureProposal.Sum("绩效指标", Score(all), Score(all - points)),
                        new StructureProposal.Sum("预算执行率", Score(Points.Zero), Score(points)),
                    ]);
            }
        }

        return null;
    }

    private static StructureProposal? ZeroTotal(CheckContext context)
    {
        if (context.Funding is not { Total: { } total } funding)
        {
            return null;
        }

        List<StructureProposal.Move> moves = [];
        List<StructureProposal.Sum> sums = [];
        foreach (var column in CheckContext.Columns)
        {
            if (total.Cell(column) is { HasValue: true, Value: var stated } && stated == Money.Zero
                && context.AmountOf(column) is FundingAmount.Conflicting { Sum: var sum })
            {
                var name = Vocabulary.Render(column.Key(), Language.Chinese);
                moves.Add(
                    new StructureProposal.Move(
                        CheckContext.FundingPlace.Then(ReportPart.FundingTotal).Then(CheckContext.PartOf(column)), name, total.Label));
                sums.Add(
                    new StructureProposal.Sum(
                        name, new ArgumentValue.Amount(stated, funding.AmountUnit), new ArgumentValue.Amount(sum, funding.AmountUnit)));
            }
        }

        return moves.Count == 0
            ? null
            : new StructureProposal(StructureProposal.RepairKind.ZeroTotalRow, moves.ToEquatableList(), sums.ToEquatableList());
    }

    private static ArgumentValue.Score Score(Points points) => new(PointsRange.Exactly(points));
}

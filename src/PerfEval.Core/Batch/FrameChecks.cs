using System;
using System.Linq;
using PerfEval.Core.Batch.Kernels;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using static System.FormattableString;

namespace PerfEval.Core.Batch;

/// <summary>What is asked of columns before a kernel reads them without looking at bounds again.</summary>
internal static class FrameChecks
{
    /// <summary>Checks lengths, starts and rules.</summary>
    public static void Check(RaggedFrame frame, int targets, int actuals)
    {
        var units = frame.UnitStarts.Length - 1;
        Starts(frame.UnitStarts.Span, targets, nameof(frame.UnitStarts), "line");
        Same(actuals, targets, "actual values", "targets");
        Same(frame.Weights.Length, targets, "weights", "targets");
        Same(frame.Rules.Length, targets, "rules", "targets");
        Execution(frame.Basis.Span, frame.Executed.Span, units);
        if (!frame.ExecutionWeights.IsEmpty)
        {
            Same(frame.ExecutionWeights.Length, units, "execution points", "units");
        }

        foreach (var rule in frame.Rules.Span)
        {
            if (!Enum.IsDefined(rule))
            {
                throw new ArgumentException(Invariant($"{(byte)rule} is no rule of a line."), nameof(frame));
            }
        }

        if (frame.Groups is { } groups)
        {
            Groups(groups, frame.UnitStarts.Span);
        }
    }

    /// <summary>
    /// Checks that the standard asks for no indicator by its name: columns of a host
    /// have none, and a cap or a choice of the best would be passed over in silence.
    /// </summary>
    public static void Nameless(EvaluationStandard standard)
    {
        var named = standard.Groups.Select(group => $"group '{group.Value.Name}'").Concat(standard.Caps
            .Where(
                cap => cap.Value.When is CapTrigger.ScoreBelow below && !LevelNames.Match(ExecutionScoring.LineName, below.Line, default))
            .Select(cap => $"cap '{cap.Value.Name}'")).FirstOrDefault();
        if (named is not null)
        {
            throw new ArgumentException(
                $"The {named} of the standard {standard.Id} names indicators, and columns have no names: "
                    + "read the reports, or compile the plan with the tree the units share.",
                nameof(standard));
        }
    }

    /// <summary>Checks that execution is given for every unit or for none, in amounts there can be.</summary>
    public static void Execution(ReadOnlySpan<long> basis, ReadOnlySpan<long> executed, int units)
    {
        Same(executed.Length, basis.Length, "executed amounts", "bases");
        if (basis.IsEmpty)
        {
            return;
        }

        Same(basis.Length, units, "bases", "units");
        Amounts(basis, nameof(basis));
        Amounts(executed, nameof(executed));
    }

    private static void Amounts(ReadOnlySpan<long> column, string name)
    {
        for (var unit = 0; unit < column.Length; unit++)
        {
            if (column[unit] is < -KernelLimits.MaxValue or > KernelLimits.MaxValue && column[unit] != EvaluationColumns.Missing)
            {
                throw new ArgumentOutOfRangeException(
                    name, column[unit], Invariant($"An amount is at most 10^18 fen in size; unit {unit} has more."));
            }
        }
    }

    private static void Groups(RaggedFrame.Grouping groups, ReadOnlySpan<int> unitStarts)
    {
        Starts(groups.UnitStarts.Span, groups.NameIndexes.Length, nameof(groups.UnitStarts), "group");
        Starts(groups.LineStarts.Span, unitStarts[^1], nameof(groups.LineStarts), "line");
        Same(groups.UnitStarts.Length, unitStarts.Length, "starts of groups", "starts of units");
        Same(groups.LineStarts.Length, groups.NameIndexes.Length + 1, "starts of groups", "groups");
        for (var unit = 0; unit < unitStarts.Length; unit++)
        {
            if (groups.LineStarts.Span[groups.UnitStarts.Span[unit]] != unitStarts[unit])
            {
                throw new ArgumentException(Invariant($"The groups of unit {unit} do not start with its lines."), nameof(groups));
            }
        }

        foreach (var name in groups.NameIndexes.Span)
        {
            if (name < 0 || name >= groups.Names.Count)
            {
                throw new ArgumentException(Invariant($"A group has name {name}, and there are {groups.Names.Count}."), nameof(groups));
            }
        }
    }

    private static void Starts(ReadOnlySpan<int> starts, int end, string name, string what)
    {
        if (starts.IsEmpty || starts[0] != 0 || starts[^1] != end)
        {
            throw new ArgumentException(
                Invariant($"Starts run from 0 to the number of entries, {end}; one {what} too many or too few."), name);
        }

        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] < starts[i - 1])
            {
                throw new ArgumentException(Invariant($"Starts never fall; entry {i} is {starts[i]} after {starts[i - 1]}."), name);
            }
        }
    }

    private static void Same(int a, int b, string what, string than)
    {
        if (a != b)
        {
            throw new ArgumentException(Invariant($"There are {a} {what} and {b} {than}; columns have one length."));
        }
    }
}

using System.Threading;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Assessing;

/// <summary>得出的结论: what the parts of an assessment come to, worked out at the first use and once.</summary>
/// <remarks>It is nothing beside the parts it is made of: all are equal, so that assessments are equal by those parts alone.</remarks>
internal sealed class ComeTo
{
    private Worked? _worked;

    /// <summary>结论: the verdict.</summary>
    public Verdict Verdict(Assessment assessment) => Of(assessment).Verdict ??= Verdicts.Of(assessment);

    /// <summary>The findings nobody has accepted.</summary>
    public EquatableList<Finding> Standing(Assessment assessment) => Of(assessment).Standing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ComeTo;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    // two who ask at once work out the same
    private Worked Of(Assessment assessment)
    {
        if (Volatile.Read(ref _worked) is { } known)
        {
            return known;
        }

        var made = new Worked(Acceptance.Standing(assessment));
        return Interlocked.CompareExchange(ref _worked, made, null) ?? made;
    }

    private sealed class Worked(EquatableList<Finding> standing)
    {
        private int _verdict = -1;

        public EquatableList<Finding> Standing => standing;

        public Verdict? Verdict
        {
            get => Volatile.Read(ref _verdict) is var known and >= 0 ? (Verdict)known : null;
            set => Volatile.Write(ref _verdict, (int)value!.Value);
        }
    }
}

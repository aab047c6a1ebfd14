namespace PerfEval.Core.Tests.Oracle;

/// <summary>What a line comes to.</summary>
internal enum VerdictKind
{
    Exact,
    Ranged,
    NotApplicable,
    NotReported,
    NotComputable,
}

/// <summary>What a line comes to: the kind, and the least and the most share of its points.</summary>
internal sealed record Verdict(VerdictKind Kind, Fraction Least, Fraction Most)
{
    /// <summary>Anything from nothing to all the points.</summary>
    public static Verdict Open { get; } = new(VerdictKind.Ranged, Fraction.Zero, Fraction.One);

    public static Verdict NotApplicable { get; } = new(VerdictKind.NotApplicable, Fraction.Zero, Fraction.Zero);

    public static Verdict NotReported { get; } = new(VerdictKind.NotReported, Fraction.Zero, Fraction.One);

    public static Verdict NotComputable { get; } = new(VerdictKind.NotComputable, Fraction.Zero, Fraction.One);

    public static Verdict Of(Fraction share) => Of(share, share);

    public static Verdict Of(Fraction least, Fraction most) => new(least == most ? VerdictKind.Exact : VerdictKind.Ranged, least, most);

    /// <summary>Either of two: what two readings, or two values, come to together.</summary>
    public Verdict Or(Verdict other) => Kind == VerdictKind.NotComputable || other.Kind == VerdictKind.NotComputable
        ? Kind == other.Kind ? NotComputable : Open
        : Of(Fraction.Min(Least, other.Least), Fraction.Max(Most, other.Most));
}

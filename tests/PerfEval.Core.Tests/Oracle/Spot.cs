namespace PerfEval.Core.Tests.Oracle;

/// <summary>
/// A place on the number line to evaluate a rule at: a number, what lies just below or just above it, or infinity. So the ends of open
/// intervals and both sides of a jump are evaluated
/// exactly, without a limit being taken.
/// </summary>
/// <param name="At">The number.</param>
/// <param name="Side">−1 just below it, 0 the number itself, 1 just above it.</param>
/// <param name="Infinite">−1 or 1 beyond all numbers, 0 for a place among them.</param>
internal sealed record Spot(Fraction At, int Side, int Infinite = 0)
{
    public static Spot Highest { get; } = new(Fraction.Zero, 0, 1);

    public static Spot Lowest { get; } = new(Fraction.Zero, 0, -1);

    public int CompareTo(Fraction number)
    {
        var order = Infinite != 0 ? Infinite : At.CompareTo(number);
        return order != 0 ? order : Side;
    }

    public int CompareTo(Spot other)
    {
        var order = Infinite.CompareTo(other.Infinite);
        order = order != 0 || Infinite != 0 ? order : At.CompareTo(other.At);
        return order != 0 ? order : Side.CompareTo(other.Side);
    }

    public Spot Plus(Fraction number) => this with { At = At + number };

    /// <summary>Times a number other than 0.</summary>
    public Spot Times(Fraction number) => new(At * number, Side * number.Sign, Infinite * number.Sign);

    public Spot Magnitude() => CompareTo(Fraction.Zero) < 0 ? Times(-1) : this;

    /// <summary>A number not below 0 divided by this, which lies above 0.</summary>
    public Spot Under(Fraction number)
    {
        if (Infinite != 0 || number.Sign == 0)
        {
            return new Spot(Fraction.Zero, Infinite != 0 && number.Sign != 0 ? 1 : 0);
        }

        return At.Sign == 0 ? Highest : new Spot(number / At, -Side);
    }
}

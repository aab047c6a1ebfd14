using System.Numerics;

namespace PerfEval.Core.Amounts;

public readonly partial record struct Points :
    IAdditionOperators<Points, Points, Points>, ISubtractionOperators<Points, Points, Points>, IUnaryNegationOperators<Points, Points>,
    IComparisonOperators<Points, Points, bool>
{
    /// <summary>The sum.</summary>
    /// <exception cref="System.OverflowException">Beyond 64 bits of ten-thousandths.</exception>
    public static Points operator +(Points left, Points right) => new(left.TenThousandths + right.TenThousandths);

    /// <summary>The difference.</summary>
    /// <exception cref="System.OverflowException">Beyond 64 bits of ten-thousandths.</exception>
    public static Points operator -(Points left, Points right) => new(left.TenThousandths - right.TenThousandths);

    /// <summary>The points with the other sign.</summary>
    public static Points operator -(Points value) => new(-value.TenThousandths);

    /// <summary>Less than.</summary>
    public static bool operator <(Points left, Points right) => left.TenThousandths < right.TenThousandths;

    /// <summary>At most.</summary>
    public static bool operator <=(Points left, Points right) => left.TenThousandths <= right.TenThousandths;

    /// <summary>More than.</summary>
    public static bool operator >(Points left, Points right) => left.TenThousandths > right.TenThousandths;

    /// <summary>At least.</summary>
    public static bool operator >=(Points left, Points right) => left.TenThousandths >= right.TenThousandths;
}

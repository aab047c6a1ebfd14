using System.Collections.Generic;

namespace PerfEval.Core.Tests.Design.Fakes.Surface;

internal sealed class ShowsDouble(float start)
{
    public double Share => start;

    public static decimal Scale(double? by) => by is null ? 0 : 1;

    public static IReadOnlyList<KeyValuePair<string, float>> Each() => [];
}

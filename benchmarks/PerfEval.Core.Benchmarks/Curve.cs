using System.Collections.Generic;

namespace PerfEval.Core.Benchmarks;

/// <summary>The cost of a line at several sizes.</summary>
internal sealed record Curve(string Name, List<(int Units, double Nanoseconds)> Points);

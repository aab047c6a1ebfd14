using PerfEval.Core.Amounts;

namespace PerfEval.Core.Tests.Amounts;

/// <summary>Points times a ratio that lands exactly halfway between two printable numbers.</summary>
public sealed record TiedProduct(Points Points, Ratio Ratio, Rounding Rounding);

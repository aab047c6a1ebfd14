using System;
using PerfEval.Core.Amounts;

namespace PerfEval.Core.Tests.Amounts;

/// <summary>A division whose remainder is often none, exactly a half, or one beside a half.</summary>
public sealed record Division(Int128 Numerator, Int128 Denominator, Midpoint Midpoint);

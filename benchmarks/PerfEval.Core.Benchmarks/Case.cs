using System;

namespace PerfEval.Core.Benchmarks;

/// <summary>One thing to time.</summary>
/// <param name="Name">Its row in the table.</param>
/// <param name="Items">Lines, or units, one run of it handles.</param>
/// <param name="Run">One run.</param>
/// <param name="Limit">The row of its limit (d).</param>
/// <param name="IsShared">Whether it is about a shared tree.</param>
/// <param name="IsKernel">Whether it is one of the library's.</param>
internal sealed record Case(string Name, int Items, Action Run, string? Limit = null, bool IsShared = false, bool IsKernel = false);

using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A band rule over values and a value in its unit.</summary>
public sealed record BandCase(BandRule Rule, decimal Value, string Unit);

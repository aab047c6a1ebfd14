using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A deduction rule over percentages with its edge and step, and a value.</summary>
public sealed record DeductionCase(DeductionRule Rule, decimal Edge, decimal Step, decimal Value);

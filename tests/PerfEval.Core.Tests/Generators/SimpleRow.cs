using PerfEval.Core.Amounts;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>One indicator with a number as target and two as actual values, the lower one first, and a standard; the numbers are small, positive or not.</summary>
public sealed record SimpleRow(decimal Target, decimal Lower, decimal Higher, Points Points, EvaluationStandard Standard);

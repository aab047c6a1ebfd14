using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A report and the standard to score it by.</summary>
public sealed record ScoringCase(SelfEvaluation Report, EvaluationStandard Standard);

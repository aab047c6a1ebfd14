using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A report and two standards to score it by.</summary>
public sealed record StandardPair(SelfEvaluation Report, EvaluationStandard First, EvaluationStandard Second);

using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Generators.Shrinking;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A report and the standard to score it by.</summary>
public sealed record ScoringCase(SelfEvaluation Report, EvaluationStandard Standard)
{
    public override string ToString() => $"{StandardText.Of(Standard)}\n{ReportTable.Of(Report)}";
}

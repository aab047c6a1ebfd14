using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Generators.Shrinking;

namespace PerfEval.Core.Tests.Generators;

/// <summary>A report and two standards to score it by.</summary>
public sealed record StandardPair(SelfEvaluation Report, EvaluationStandard First, EvaluationStandard Second)
{
    public override string ToString() => $"{StandardText.Of(First)}\n{StandardText.Of(Second)}\n{ReportTable.Of(Report)}";
}

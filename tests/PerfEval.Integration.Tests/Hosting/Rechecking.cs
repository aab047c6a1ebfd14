using Microsoft.Extensions.Logging;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;

namespace PerfEval.Integration.Tests.Hosting;

/// <summary>A request of a host: assessed by the catalogue of the moment, and what is found goes to its log by code and pointer.</summary>
internal sealed partial class Rechecking(StandardStore standards, ILogger<Rechecking> log)
{
    private readonly ILogger<Rechecking> _log = log;

    public Assessment Assess(SelfEvaluation report)
    {
        var assessment = Assessor.Assess(report, standards.Current);
        foreach (var finding in assessment.Findings)
        {
            var level = finding.Severity switch { Severity.Error => LogLevel.Error, Severity.Warning => LogLevel.Warning, _ => LogLevel.Information };
            if (_log.IsEnabled(level))
            {
                var (code, pointer, what) = (finding.Code.ToString(), finding.Place.ToPointer(), finding.What(Language.English));
                Found(level, code, pointer, what);
            }
        }

        return assessment;
    }

    [LoggerMessage(Message = "{Code} {Pointer}: {What}")]
    private partial void Found(LogLevel level, string code, string pointer, string what);
}

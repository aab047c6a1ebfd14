using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;

namespace PerfEval.Fiscal;

/// <summary>What is to be known of a row in one sentence: what was found there, the gravest first; else how it stands.</summary>
internal sealed class Sentences
{
    private readonly Assessment _assessment;
    private readonly Language _language;
    private readonly Dictionary<Place, Finding> _gravest = [];

    public Sentences(Assessment assessment, Language language)
    {
        (_assessment, _language) = (assessment, language);
        foreach (var finding in assessment.Findings)
        {
            foreach (var place in finding.Places)
            {
                Note(place, finding);
            }
        }
    }

    public string Of(AssessedRow row) => _gravest.TryGetValue(row.Line.Place, out var finding)
        ? finding.What(_language)
        : Stands(row.Claimed, row.Line.Contribution);

    public string OfTotal()
    {
        var errors = _assessment.Findings.Count(finding => finding.Severity == Severity.Error);
        var warnings = _assessment.Findings.Count(finding => finding.Severity == Severity.Warning);
        var stands = Stands(_assessment.Total.Claimed, _assessment.Evaluation.Total);
        return (errors, warnings, _language) switch
        {
            (0, 0, _) => stands,
            (_, _, Language.English) => $"{stands} To be corrected: {errors}; to be explained: {warnings}.",
            _ => $"{stands}须更正 {errors} 处，须说明 {warnings} 处。",
        };
    }

    // a finding in a cell is one of its row
    private void Note(Place place, Finding finding)
    {
        for (var at = place; at is not null; at = at.Above)
        {
            if (!_gravest.TryGetValue(at, out var known) || finding.Severity > known.Severity)
            {
                _gravest[at] = finding;
            }
        }
    }

    private string Stands(Reported<Points> claimed, PointsRange range) => (claimed.HasValue, _language) switch
    {
        (true, Language.English) => $"Filed {claimed.Value}, recomputed {range}.",
        (true, _) => $"自评 {claimed.Value}，复算 {range}。",
        (false, Language.English) => $"No score is filed; recomputed {range}.",
        _ => $"未填得分，复算 {range}。",
    };
}

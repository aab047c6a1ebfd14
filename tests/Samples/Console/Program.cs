// A report from a file, or the sample of the library: its total, its grade, what every point came from, and what is wrong with it.
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

var bytes = args.Length > 0 ? File.ReadAllBytes(args[0]) : Samples.ReceptionCentre2020Json();
var read = PerfEvalJson.ReadReport(bytes);
if (!read.TryGetValue(out var report))
{
    foreach (var error in read.Errors)
    {
        Console.Error.WriteLine(error.Message(Language.English));
    }

    return 2;
}

var assessment = Assessor.Assess(report, BuiltInStandards.Catalog);
Console.WriteLine($"{report.Subject.Name}: {assessment.Evaluation.Total} {assessment.Evaluation.Grade?.Label.Chinese}");
foreach (var line in assessment.Evaluation.Lines)
{
    Console.WriteLine($"{line.Contribution} / {line.Points}: {line.Explanation.Sentence(Language.Chinese)}");
}

foreach (var finding in assessment.Findings)
{
    Console.WriteLine($"{finding.Code} {finding.Place.ToPointer()} {finding.What(Language.Chinese)}");
}

return assessment.Findings.Any(finding => finding.Severity == Severity.Error) ? 1 : 0;

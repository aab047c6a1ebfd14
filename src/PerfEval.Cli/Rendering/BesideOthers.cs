using System.Collections.Generic;
using System.Linq;
using PerfEval.Cli.Input;
using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Cli.Rendering;

/// <summary>报告之间: what several reports say beside one another: of one unit over years, and of the units of one year.</summary>
internal static class BesideOthers
{
    private static readonly FindingCode[] Codes = [CheckCodes.TargetLowered, CheckCodes.TargetOfLastYear, CheckCodes.CopiedFromAnotherUnit];

    /// <summary>The answers with what was found beside the others.</summary>
    public static List<FileAnswer> Of(List<FileAnswer> answers)
    {
        var assessed = answers.Where(answer => answer.Assessed is not null).Select(answer => answer.Assessed!.Assessment).ToList();
        var found = new Queue<CheckedReport>(ReportSeries.Check(assessed).Zip(
            ReportBatch.Check(assessed), (series, batch) => new CheckedReport([.. series.Results, .. batch.Results])));
        return answers.ConvertAll(answer => answer.Assessed is { } file
            ? answer with { Assessed = file with { Assessment = With(file.Assessment, found.Dequeue()) } }
            : answer);
    }

    /// <summary>Tells the findings, each with its file.</summary>
    public static void Write(IEnumerable<FileAnswer> answers, Screen screen)
    {
        foreach (var answer in answers)
        {
            foreach (var finding in answer.Assessed?.Assessment.Findings ?? default)
            {
                if (Codes.Contains(finding.Code))
                {
                    screen.Paragraph(
                        "", $"{FileInput.Name(answer.Path).In(screen.Language)}{CliText.Colon.In(screen.Language)}{finding.Code} "
                        + finding.What(screen.Language));
                }
            }
        }
    }

    private static Assessment With(Assessment assessment, CheckedReport beside) => assessment with
    {
        Findings = assessment.Findings.Concat(beside.Findings).OrderBy(finding => finding.Code).ToEquatableList(),
    };
}

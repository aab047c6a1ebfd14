using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Tests.Json;
using Xunit;

namespace PerfEval.Core.Tests.Forms;

/// <summary>
/// Six more published tables, as typed from the page and as the sheet that was published: each as its golden file says, which was read beside
/// the expectation of a careful reader; and the two say the same.
/// </summary>
public sealed class TwinTests
{
    private static readonly string Folder = Path.Combine(CorpusFiles.Folder, "forms-2");

    public static TheoryData<string> Forms { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(System.StringComparer.Ordinal)];

    public static TheoryData<string> Sheets { get; } =
        [.. Directory.GetFiles(Folder, "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(System.StringComparer.Ordinal)];

    [Fact]
    public void There_are_six_forms_and_six_sheets() => Assert.Equal((6, 6), (Forms.Count, Sheets.Count));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_reads_and_rechecks_as_its_golden_file_says(string name) =>
        Assert.Equal(Golden(name), UpToTotal(CasePage.Of(name, Typed(name))));

    [Theory]
    [MemberData(nameof(Sheets))]
    public void The_sheet_of_a_form_says_what_the_form_says(string name)
    {
        var (sheet, form) = (FormReader.Read(Sheet(name)).Report, FormReader.Read(Typed(name)).Report);
        Assert.Equal(Rows(form), Rows(sheet));
        Assert.Equal(Funds(form), Funds(sheet));
        Assert.Equal(form.Goals.Select(goal => (goal.Expected, goal.Actual)), sheet.Goals.Select(goal => (goal.Expected, goal.Actual)));
        Assert.Equal(form.FiscalYear.Value, sheet.FiscalYear.Value);
        Assert.Equal(form.Subject.Unit.Name, sheet.Subject.Unit.Name);
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void No_column_and_no_row_of_a_sheet_is_told_as_not_recognised_and_every_cell_is_written_back(string name)
    {
        var reading = FormReader.Read(Sheet(name));
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCodes.ColumnNotRecognised);
        Assert.Equal(Sheet(name), FormWriter.Write(reading));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Every_finding_about_a_cell_or_a_row_of_a_sheet_can_be_looked_up_there(string name)
    {
        var (reading, result) = CasePage.Recheck(Sheet(name));
        var ofRows = result.Findings.Where(finding => finding.Place.Steps.Any(step => step.Part is ReportPart.ThirdLevel or ReportPart.FundingSource));
        Assert.All(ofRows, finding => Assert.NotNull(reading.AddressOf(finding.Place)));
        Assert.All(reading.Cells.Where(cell => cell.Place != Place.Report && cell.Column != FormColumn.AmountUnit), cell => Assert.NotNull(cell.Address));
    }

    // what was read and what it scores; the findings are held by the checks' own tests
    private static string UpToTotal(string page)
    {
        var end = page.IndexOf('\n', page.IndexOf("\ntotal:", System.StringComparison.Ordinal) + 1);
        return page[..(end + 1)];
    }

    private static FiledForm Typed(string name) => PerfEvalJson.ReadForm(File.ReadAllBytes(Path.Combine(Folder, name + ".json"))).Value;

    private static FiledForm Sheet(string name) => FormSheet.ReadBytes(File.ReadAllBytes(Path.Combine(Folder, name + ".csv"))).Form!;

    private static string Golden(string name) => File.ReadAllText(Path.Combine(CorpusFiles.Folder, "golden", "forms-2", name[..2] + ".txt"));

    private static List<string> Rows(SelfEvaluation report) =>
    [
        .. report.Goals.SelectMany(goal => goal.Tree.Leaves.Select((leaf, i) =>
            $"{leaf.First.Name} / {leaf.Second.Name} / {leaf.Indicator.Name} / {CasePage.Typed(leaf.Indicator.Target)} / "
            + $"{CasePage.Typed(goal.Results[i].Actual)} / {leaf.Indicator.Points} / {goal.Results[i].ClaimedScore} / {goal.Results[i].DeviationReason}")),
    ];

    private static List<string> Funds(SelfEvaluation report) =>
    [
        .. new[] { report.Funding!.Total }.Concat(report.Funding.Sources).Select(line => line is null
            ? "–"
            : $"{line.Label.Trim()} {line.OpeningBudget} {line.FullYearBudget} {line.Executed} {line.Points} {line.ClaimedRate} {line.ClaimedScore}"),
    ];
}

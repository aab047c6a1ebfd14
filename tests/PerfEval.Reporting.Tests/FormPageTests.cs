using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using Xunit;

namespace PerfEval.Reporting.Tests;

public sealed class FormPageTests
{
    public static TheoryData<string> Cases => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "cases")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_real_report_shows_its_verdict_its_rows_and_what_was_found()
    {
        var assessment = Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog);
        var html = FormPage.Of(assessment, Language.Chinese);
        var page = Page.Parse(html);

        Assert.Contains("须更正", Page.Text(page.Descendants("p").First()), StringComparison.Ordinal);
        Assert.All(assessment.Rows, row => Assert.Contains(
            Page.Rows(page), cells => Page.Text(cells[^1]).Contains(row.Line.Explanation.Sentence(Language.Chinese), StringComparison.Ordinal)));
        Assert.All(
            assessment.Findings.Where(finding => finding.Severity != Severity.Note),
            finding => Assert.Single(page.Descendants("span"), span => Page.Text(span).StartsWith(finding.Code.ToString(), StringComparison.Ordinal)
                && Page.Text(span.Parent!).Contains(finding.What(Language.Chinese).Trim().Replace("\n", "", StringComparison.Ordinal)[..8], StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_fetches_nothing_and_runs_nothing()
    {
        var html = FormPage.Of(Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog), Language.Chinese);

        Assert.All(["<script", "http:", "https:", "url(", "@import", "<img", "<link", "src="], mark => Assert.DoesNotContain(mark, html, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_same_assessment_gives_the_same_page() => Assert.Equal(
        FormPage.Of(Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog), Language.English),
        FormPage.Of(Assessor.Assess(Samples.ReceptionCentre2020, BuiltInStandards.Catalog), Language.English));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_scored_row_of_a_real_form_stands_beside_its_row(string file)
    {
        var form = PerfEvalJson.ReadForm(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases", file))).Value;
        var reading = FormReader.Read(form);
        var assessment = Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings);
        var page = Page.Parse(FormPage.Of(assessment, Language.Chinese));
        var beside = Page.Rows(page).Select(cells => Page.Text(cells[^1])).ToList();

        Assert.All(assessment.Rows, row => Assert.Contains(
            beside, text => text.Contains(row.Line.Explanation.Sentence(Language.Chinese), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_finding_at_a_cell_marks_it()
    {
        var page = Page.Of(Samples.ReceptionCentre2020);
        List<string?> marks = [.. page.Descendants("td").Select(cell => (string?)cell.Attribute("class"))];

        Assert.Contains("error", marks);
    }
}

using System.Linq;
using System.Text;
using FsCheck.Xunit;
using NodaTime;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Json;

/// <summary>What was accepted is written and read back as it was, with its texts and without.</summary>
[Properties(Arbitrary = [typeof(ScoringCases)], MaxTest = 60)]
public sealed class BaselineTests
{
    private static readonly LocalDate Day = new(2024, 2, 29);

    [Property]
    public bool Accepted_findings_are_read_back_equal(ScoringCase it)
    {
        var accepted = Baseline(Assess(it));
        return Language.Chinese is var chinese
            && PerfEvalJson.ReadBaseline(PerfEvalJson.WriteBaseline(accepted)).Value.SequenceEqual(accepted)
            && PerfEvalJson.ReadBaseline(PerfEvalJson.WriteBaseline(accepted, chinese)).Value.SequenceEqual(accepted);
    }

    [Property]
    public bool A_record_keeps_the_verdict_and_what_is_accepted(ScoringCase it)
    {
        var before = Assess(it);
        var assessment = before.Accept(Baseline(before).Where((_, i) => i % 2 == 0).ToEquatableList());
        var record = PerfEvalJson.ParseEvaluation(PerfEvalJson.WriteEvaluation(Core.Json.Evaluations.EvaluationRecord.Of(assessment)));
        return record.Verdict == assessment.Verdict && record.Accepted == assessment.Accepted && record.Lapsed == assessment.Lapsed;
    }

    [Theory]
    [InlineData("""{"schema":"perfeval/1","kind":"baseline"}""", "/accepted")]
    [InlineData("""{"schema":"perfeval/1","kind":"baseline","accepted":[{}]}""", "/accepted/0/subject")]
    [InlineData("""{"schema":"perfeval/1","kind":"assessment","accepted":[]}""", "/kind")]
    public void What_is_no_baseline_is_told_with_its_place(string document, string pointer) =>
        Assert.Contains(PerfEvalJson.ReadBaseline(Encoding.UTF8.GetBytes(document)).Errors, error => error.Pointer == pointer);

    [Fact]
    public void A_month_is_no_day_somebody_accepted_a_finding_on()
    {
        var seed = Assessor.Assess(Seed.Report, Seed.Selection);
        var document = Encoding.UTF8.GetString(PerfEvalJson.WriteBaseline(Baseline(seed)));
        var wrong = document.Replace("2024-02-29", "2024-02", System.StringComparison.Ordinal);
        var error = Assert.Single(PerfEvalJson.ReadBaseline(Encoding.UTF8.GetBytes(wrong)).Errors, error => error.Pointer == "/accepted/0/on");
        Assert.DoesNotContain("month", error.Message(Language.English), System.StringComparison.Ordinal);
    }

    private static EquatableList<AcceptedFinding> Baseline(Assessment assessment)
    {
        var cell = assessment.Report.FiscalYear;
        return assessment.Findings.Select(finding => new AcceptedFinding(
            assessment.Report.Subject.Name, cell.HasValue ? cell.Value : null, finding, "已核实", "李某", Day)).ToEquatableList();
    }

    private static Assessment Assess(ScoringCase it) =>
        Assessor.Assess(it.Report, new StandardSelection(it.Standard, SelectionReason.NamedByCaller));
}

using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Fixtures;
using Xunit;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Words of a standard may be blank, as in a document that lists "" among them: no check falls over them.</summary>
public sealed class BlankWordTests
{
    private static readonly NoteTerms Blank = new([""], [""], [""], [""], [""], [""], [""], [""]);

    [Fact]
    public void Blank_words_stop_no_check()
    {
        var selection = Seed.Selection with { Standard = With(Seed.Standard, Blank) };
        Assert.Equal(Assessor.Assess(Seed.Report, Seed.Selection).Checks.Results.Count, Assessor.Assess(Seed.Report, selection).Checks.Results.Count);
        Assert.NotEmpty(Assessor.Assess(CleanReport.Report, selection with { Standard = With(CleanReport.Standard, Blank) }).Checks.Results);
    }

    [Fact]
    public void A_blank_word_beside_those_of_the_template_marks_no_name()
    {
        var standard = With(CleanReport.Standard, NoteTerms.Usual with { Templates = ["", .. NoteTerms.Usual.Templates] });
        var checks = Assessor.Assess(CleanReport.Report, Seed.Selection with { Standard = standard }).Checks;
        Assert.IsType<CheckOutcome.Passed>(checks.Results.Single(result => result.Code == new FindingCode(2218)).Outcome);
    }

    private static EvaluationStandard With(EvaluationStandard standard, NoteTerms terms) => standard with
    {
        Thresholds = standard.Thresholds with { Value = standard.Thresholds.Value with { Terms = terms } },
    };
}

using FsCheck.Xunit;
using PerfEval.Core.Assessing;
using PerfEval.Core.Json;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Core.Standards.Values;
using PerfEval.Core.Tests.Generators;
using Xunit;

namespace PerfEval.Core.Tests.Assessing;

/// <summary>A standard proposed from a filled form says what the form shows and changes no score of it.</summary>
public sealed class StandardProposalLaws
{
    private static readonly EvaluationStandard AsFiled = BuiltInStandards.Catalog.AsFiled;

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 60)]
    public void A_proposal_can_be_written_and_read_and_all_of_it_is_chosen(SelfEvaluation report)
    {
        var draft = Assessor.ProposeStandard(report, "draft", AsFiled);

        Assert.Equal(draft, PerfEvalJson.ParseStandard(PerfEvalJson.WriteStandard(draft)));
        Assert.All(StandardValue.Of(draft), value => Assert.Equal(Evidence.Chosen, value.Source.Evidence));
    }

    [Property(Arbitrary = [typeof(FiledReports)], MaxTest = 60)]
    public void The_form_scores_by_it_as_by_its_own_points(SelfEvaluation report) => Assert.Equal(
        Scorer.Score(report, AsFiled).Total, Scorer.Score(report, Assessor.ProposeStandard(report, "draft", AsFiled)).Total);
}

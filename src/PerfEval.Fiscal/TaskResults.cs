using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Standards;

namespace PerfEval.Fiscal;

/// <summary>The results of one task: total, execution, indicators.</summary>
internal static class TaskResults
{
    public static IEnumerable<FiscalResult> Of(
        TaskRows task, FiledForm form, Assessment assessment, Language language, List<FiscalProblem> problems)
    {
        var sentences = new Sentences(assessment, language);
        var total = assessment.Evaluation.Total;
        var claimed = assessment.Total.Claimed;
        yield return new FiscalResult(
            task.Task.Id, null, FiscalPart.Total, total.Exact, total.Min, total.Max,
            claimed.HasValue ? claimed.Value : null, VerdictOf(assessment, claimed), sentences.OfTotal());
        if (assessment.Execution is { } execution)
        {
            var scored = task.Funds.Where(fund => fund.Score is not null).ToList();
            yield return Row(FiscalPart.Execution, scored is [var only] ? only.Id : null, execution);
        }

        var read = new ReadRows(assessment);
        for (var i = 0; i < task.Indicators.Count; i++)
        {
            var id = task.Indicators[i].Id;
            if (read.Take(form.IndicatorRows[i]) is { } row)
            {
                yield return Row(FiscalPart.Indicator, id, row);
            }
            else
            {
                problems.Add(new FiscalProblem(task.Task.Id, id, new LocalizedText(
                    "这一行没有读作指标（小计、其中项或表样行），没有复核。",
                    "The row was read as no indicator (a sum, a memo item or a row of the template) and is not re-checked.")));
            }
        }

        FiscalResult Row(FiscalPart part, string? id, AssessedRow row) => new(
            task.Task.Id, id, part, row.Line.Contribution.Exact, row.Line.Contribution.Min, row.Line.Contribution.Max,
            row.Claimed.HasValue ? row.Claimed.Value : null, row.Verdict, sentences.Of(row));
    }

    // the total as its row: what was filed against what the rows come to
    private static ScoreVerdict VerdictOf(Assessment assessment, Reported<Points> claimed)
    {
        var total = assessment.Evaluation.Total;
        if (!claimed.TryGetValue(out var filed))
        {
            return ScoreVerdict.NotClaimed;
        }

        if (total.Exact is { } exact && filed == exact)
        {
            return ScoreVerdict.Same;
        }

        if (total.Contains(filed))
        {
            return ScoreVerdict.Judgement;
        }

        return assessment.Total.BreakingRules == default ? ScoreVerdict.WithinTolerance : ScoreVerdict.BreaksRule;
    }
}

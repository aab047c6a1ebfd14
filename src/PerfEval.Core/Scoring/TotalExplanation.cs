using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>总分的计算过程: the tree over all lines: standard, execution, first levels with their indicators, total, grade.</summary>
internal static class TotalExplanation
{
    /// <summary>The tree.</summary>
    public static ScoreExplanation Of(
        StandardSelection selection, ScoredLine? execution, EquatableList<ScoredGoal> goals, TotalResult result)
    {
        var standard = selection.Standard;
        var decimals = standard.Rounding.Value.Rounding.Decimals;
        var total = result.Total;
        List<ScoreExplanation> parts = new(8)
        {
            new ScoreExplanation
            {
                Step = Remark.Of(
                    KeyOf(selection.Reason), Argument.Of("standard", standard.Id), Argument.Of("version", standard.Version)),
            },
        };
        if (execution is not null)
        {
            parts.Add(execution.Explanation);
        }

        foreach (var goal in goals)
        {
            foreach (var level in goal.Levels)
            {
                parts.Add(new ScoreExplanation
                {
                    Step = Remark.Of("step.group", Argument.Of("score", level.Score, decimals)),
                    Subject = level.Name,
                    Result = level.Score,
                    Parts = ExplanationsOf(level.Lines),
                });
            }
        }

        parts.AddRange(result.Steps);
        parts.Add(new ScoreExplanation
        {
            Step = result.Ungraded ?? GradeStep(result, decimals),
            Source = standard.Grades.Source,
        });
        return new ScoreExplanation
        {
            Step = result.IsComputable ? Remark.Of("step.total", Argument.Of("score", total, decimals)) : Remark.Of("step.noTotal"),
            Result = result.IsComputable ? total : null,
            Parts = parts.ToEquatableList(),
        };
    }

    private static Remark GradeStep(TotalResult result, int decimals)
    {
        var total = result.Total;
        if (result.Grade is { } grade)
        {
            return Remark.Late("step.grade", new GradeValues(total, decimals, grade));
        }

        return Remark.Of(total.Max is null ? "step.noUpperEnd" : "step.noGrade", Argument.Of("total", total, decimals));
    }

    private static EquatableList<ScoreExplanation> ExplanationsOf(EquatableList<ScoredLine> lines)
    {
        var explanations = new ScoreExplanation[lines.Count];
        for (var i = 0; i < explanations.Length; i++)
        {
            explanations[i] = lines[i].Explanation;
        }

        return new EquatableList<ScoreExplanation>(explanations);
    }

    private static string KeyOf(SelectionReason reason) => reason switch
    {
        SelectionReason.NamedByCaller => "standard.byCaller",
        SelectionReason.ByForm => "standard.byForm",
        SelectionReason.ByDefault => "standard.byDefault",
        SelectionReason.TableAsPrinted => "standard.tableAsPrinted",
        _ => "standard.asFiled",
    };
}

using System.Collections.Generic;
using System.Linq;
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
        List<ScoreExplanation> parts =
        [
            new ScoreExplanation { Step = Remark.Of(KeyOf(selection.Reason), Argument.Of("standard", standard.Id), Argument.Of("version", standard.Version)) },
        ];
        if (execution is not null)
        {
            parts.Add(execution.Explanation);
        }

        foreach (var level in goals.SelectMany(goal => goal.Levels))
        {
            parts.Add(new ScoreExplanation
            {
                Step = Remark.Of("step.group", Argument.Of("score", level.Score, decimals)),
                Subject = level.Name,
                Result = level.Score,
                Parts = [.. level.Lines.Select(line => line.Explanation)],
            });
        }

        parts.AddRange(result.Steps);
        parts.Add(new ScoreExplanation
        {
            Step = result.Ungraded is { } ungraded ? ungraded
                : result.Grade is not { } grade ? Remark.Of(total.Max is null ? "step.noUpperEnd" : "step.noGrade", Argument.Of("total", total, decimals))
                : Remark.Of(
                    "step.grade",
                    Argument.Of("total", total, decimals),
                    Argument.Of("bound", grade.LowerBound),
                    Argument.Of("grade", grade.Label.Chinese),
                    Argument.Of("gradeEnglish", grade.Label.English)),
            Source = standard.Grades.Source,
        });
        return new ScoreExplanation
        {
            Step = result.IsComputable ? Remark.Of("step.total", Argument.Of("score", total, decimals)) : Remark.Of("step.noTotal"),
            Result = result.IsComputable ? total : null,
            Parts = parts.ToEquatableList(),
        };
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

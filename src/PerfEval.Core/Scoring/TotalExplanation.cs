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
        StandardSelection selection, List<ScoredLine> lines, EquatableList<ScoredGroup> groups, TotalResult result)
    {
        var standard = selection.Standard;
        var decimals = standard.Rounding.Value.Rounding.Decimals;
        var total = result.Total;
        List<ScoreExplanation> parts =
        [
            new ScoreExplanation { Step = Remark.Of(KeyOf(selection.Reason), Argument.Of("standard", standard.Id), Argument.Of("version", standard.Version)) },
        ];
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Execution)
            {
                parts.Add(line.Explanation);
            }
        }

        var byLevel = lines.ToLookup(line => (line.GoalIndex, line.FirstLevelIndex), line => line.Explanation);
        foreach (var group in groups)
        {
            parts.Add(new ScoreExplanation
            {
                Step = Remark.Of("step.group", Argument.Of("score", group.Score, decimals)),
                Subject = group.Name,
                Result = group.Score,
                Parts = byLevel[(group.GoalIndex, group.FirstLevelIndex)].ToEquatableList(),
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

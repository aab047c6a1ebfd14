using System;
using System.Collections.Generic;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Sheets;

/// <summary>同名栏的取舍: which head a column is taken from where several name it.</summary>
internal static class ChosenHeads
{
    /// <summary>Each column with its head.</summary>
    /// <param name="band">The heads.</param>
    /// <param name="content">What stands below them.</param>
    /// <param name="unchosen">Receives the heads of a column that could not be settled: none of them is it.</param>
    public static IEnumerable<KeyValuePair<FormColumn, SheetHead>> Of(HeadBand band, ColumnContent content, HashSet<SheetHead> unchosen)
    {
        var chosen = new Dictionary<FormColumn, SheetHead>();
        foreach (var head in band.Heads)
        {
            if (ColumnOf(head, content) is not { } column)
            {
                continue;
            }

            if (!chosen.TryGetValue(column, out var earlier))
            {
                chosen[column] = head;
            }
            else if (column == FormColumn.Points && !IsShare(head))
            {
                // 一级指标 | 分值 | … | 三级指标 | … | 分值: the last is the indicator's
                if (chosen.TryGetValue(FormColumn.FirstLevel, out var level) && earlier.First == level.Last + 1)
                {
                    chosen.TryAdd(FormColumn.FirstLevelPoints, earlier);
                }

                chosen[column] = head;
            }
            else if (column == FormColumn.Score && RankOfScore(head) > RankOfScore(earlier))
            {
                chosen[column] = head;
            }
            else if (column == FormColumn.Name && ColumnHeads.IsThirdLevel(head.Text) && !ColumnHeads.IsThirdLevel(earlier.Text))
            {
                // beside a head for the third level, 绩效指标 is the heading of the whole block
                chosen[column] = head;
            }
            else if (column == FormColumn.Target && IsBareValue(head) && !IsBareValue(earlier))
            {
                // 目标值 | 指标值: where no head names the actual value, that is the second
                chosen.TryAdd(FormColumn.Actual, head);
            }
        }

        SettleLevels(chosen, band);
        SettleScore(chosen, band, unchosen);
        return chosen;
    }

    private static FormColumn? ColumnOf(SheetHead head, ColumnContent content) => head.Named switch
    {
        FormColumn.Remark => null,
        var named when SubHeads.IsAmount(named) && content.IsLabels(head) => FormColumn.FundingLabel,
        var named => named,
    };

    // 项目 and 评价内容 head the first level of indicators and the labels of funds
    private static void SettleLevels(Dictionary<FormColumn, SheetHead> chosen, HeadBand band)
    {
        if (!band.IsIndicators && chosen.Remove(FormColumn.FirstLevel, out var label))
        {
            chosen.TryAdd(FormColumn.FundingLabel, label);
        }

        if (chosen.TryGetValue(FormColumn.Actual, out var actual) && chosen.TryGetValue(FormColumn.Target, out var target)
            && IsBareValue(actual) && band.Heads.Exists(head => head.Named == FormColumn.Actual && head != actual))
        {
            chosen[FormColumn.Actual] = band.Heads.Find(head => head.Named == FormColumn.Actual && head != target)!;
        }
    }

    // 单项得分 beside 权重占比: a score out of 100 that is no score of the form
    private static void SettleScore(Dictionary<FormColumn, SheetHead> chosen, HeadBand band, HashSet<SheetHead> unchosen)
    {
        if (chosen.TryGetValue(FormColumn.Score, out var score) && RankOfScore(score) == 0 && band.Heads.Exists(IsShare))
        {
            chosen.Remove(FormColumn.Score);
            unchosen.Add(score);
        }
    }

    private static bool IsShare(SheetHead head) => head.Text.Contains("占比", StringComparison.Ordinal);

    private static bool IsBareValue(SheetHead head) => CellText.Fold(head.Text) == "指标值";

    private static int RankOfScore(SheetHead head)
    {
        if (head.Text.Contains("折算", StringComparison.Ordinal) || head.Text.Contains("加权", StringComparison.Ordinal))
        {
            return 3;
        }

        if (head.Text.Contains("单项", StringComparison.Ordinal))
        {
            return 0;
        }

        return head.Text.Contains("自评", StringComparison.Ordinal) ? 2 : 1;
    }
}

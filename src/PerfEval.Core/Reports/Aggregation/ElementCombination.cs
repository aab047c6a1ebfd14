using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>
/// 要素完成情况的汇总: an element is met, or missed, where every unit says so. Whether one
/// unit's missing rule is the department's is for a person to say, so it stays open.
/// </summary>
internal static class ElementCombination
{
    public static (EquatableList<IndicatorResult.ElementResult> Elements, Remark? Text) Of(IReadOnlyList<UnitRow> rows)
    {
        if (rows.Count == 1)
        {
            return (rows[0].Result.Elements, null);
        }

        List<IndicatorResult.ElementResult> combined = [];
        List<string> open = [];
        foreach (var name in rows.SelectMany(row => row.Result.Elements).Select(element => element.Element).Distinct())
        {
            var filed = rows.Select(
                row => (row.Unit.Label, Element: row.Result.Elements.FirstOrDefault(element => element.Element == name))).ToList();
            var answers = filed.Select(entry => entry.Element?.IsMet).Distinct().ToList();
            if (answers.Count > 1)
            {
                open.Add(name);
            }

            combined.Add(
                new IndicatorResult.ElementResult(
                    name,
                    answers.Count == 1 ? answers[0] : null,
                    JoinedText.Of(filed.Select(entry => (entry.Label, entry.Element?.Note)), out _)));
        }

        return (combined.ToEquatableList(), open.Count > 0 ? Remark.Of("combine.elementsDiffer", Argument.Of("elements", open)) : null);
    }
}

using System;
using PerfEval.Core.Amounts;
using PerfEval.Core.Forms.Cells;
using PerfEval.Core.Forms.Filed;

namespace PerfEval.Core.Forms.Reading;

/// <summary>
/// 执行率两处列示: a form that prints execution both in the funding table and as an indicator, with the same points and score.
/// It counts once, as the indicator. The two are known to be one where the indicator stands under the funding line's own
/// name, or where the indicators alone make 100 points.
/// </summary>
internal static class RepeatedExecution
{
    private static readonly string[] Names =
    [
        "预算执行率", "资金执行率", "预算资金执行率", "项目资金执行率", "执行率", "预算完成率", "预算执行情况", "资金支出率", "预算支出率", "资金执行", "预算执行", "资金执行情况",
    ];

    /// <summary>Whether an indicator of the form is the execution of a funding line.</summary>
    public static bool Is(FiledForm form, FiledFundingRow line)
    {
        if (line.Points is null || line.Score is null)
        {
            return false;
        }

        var found = false;
        Points? sum = Points.Zero;
        foreach (var row in form.IndicatorRows)
        {
            if (SumRows.Is(row) || (row.Points is null && row.Score is null))
            {
                continue;
            }

            var points = ReportedCell.Score(row.Points, out _);
            sum = points.Kind == ReportedKind.NotApplicable ? sum : sum + (points.HasValue ? points.Value : null);
            if (Same(row.Points, line.Points)
                && Same(row.Score, line.Score)
                && (row.Name ?? row.SecondLevel ?? row.FirstLevel) is { } name
                && Array.IndexOf(Names, CellText.Fold(name)) >= 0)
            {
                if (row.SecondLevel is { } level && level == line.Label)
                {
                    return true;
                }

                found = true;
            }
        }

        return found && sum == Points.From(100);
    }

    private static bool Same(string? a, string? b) =>
        ReportedCell.Score(a, out _) is { HasValue: true, Value: var first }
            && ReportedCell.Score(b, out _) is { HasValue: true, Value: var second }
            && first == second;
}

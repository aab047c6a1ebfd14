using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;
using SecondReview = PerfEval.Core.Reports.Review;

namespace PerfEval.Core.Json.Reports;

/// <summary>
/// 复核意见: the document of a second rater. Its goals are counted from 1, as in a report; the first may be omitted.
/// </summary>
/// <remarks>The plain name is that of the namespace which reviews standards.</remarks>
internal static class ReviewDocument
{
    private const string Kind = "review";

    private static readonly LocalizedText OneRow = new("同一指标只能有一行复核意见。", "An indicator is reviewed once; keep one row of it.");

    private static readonly WordFormat<SecondReview.Rater> Rater = new(
        ("competentDepartment", SecondReview.Rater.CompetentDepartment), ("finance", SecondReview.Rater.Finance),
        ("sample", SecondReview.Rater.Sample), ("thirdParty", SecondReview.Rater.ThirdParty));

    private static readonly ObjectFormat<SecondReview.Cells> Execution = Object<SecondReview.Cells>("reviewedExecution", m =>
    {
        var actual = m.May("actual", ActualFormat.Of, c => c.Actual, "复核完成值");
        var score = m.May("score", FormCells.Points, c => c.Score, "复核得分");
        var remark = m.May("remark", Values.Text, c => c.Remark, "备注");
        return f => new SecondReview.Cells { Actual = actual[f]!, Score = score[f], Remark = remark[f] };
    });

    private static readonly ObjectFormat<SecondReview.Row> Row = Object<SecondReview.Row>("reviewedRow", m =>
    {
        var goal = m.May("goal", ReferenceTables.GoalNumber, r => r.GoalIndex, "目标序号");
        var indicator = m.Must("indicator", Values.Text, r => r.IndicatorId, "指标编码");
        var actual = m.May("actual", ActualFormat.Of, r => r.Reviewed.Actual, "复核完成值");
        var score = m.May("score", FormCells.Points, r => r.Reviewed.Score, "复核得分");
        var remark = m.May("remark", Values.Text, r => r.Reviewed.Remark, "备注");
        return f => new SecondReview.Row(
            goal[f], indicator[f], new SecondReview.Cells { Actual = actual[f]!, Score = score[f], Remark = remark[f] });
    });

    /// <summary>The document as a whole, which also stands in an assessment that was held beside it.</summary>
    public static ObjectFormat<SecondReview> Whole { get; } = Judged<SecondReview>(Kind, m =>
    {
        m.Head(Kind);
        var subject = m.Must("subject", Values.Text, r => r.Subject, "评价对象名称");
        var year = m.Maybe("fiscalYear", Values.Year, r => r.FiscalYear, "年度");
        var by = m.Must("by", Rater, r => r.By, "复核方");
        var reviewer = m.May("reviewer", Values.Text, r => r.Reviewer, "复核人或机构");
        var on = m.Maybe("on", Values.Date, r => r.On, "复核日期");
        var execution = m.May("execution", Execution, r => r.Execution, "预算执行率的复核");
        var rows = m.May("rows", new ListFormat<SecondReview.Row>(Row), r => r.Rows, "指标的复核");
        var total = m.May("total", FormCells.Points, r => r.TotalScore, "复核总分");
        var deviation = m.May("deviation", FormCells.Rate, r => r.Deviation, "复核偏差率");
        var grade = m.May("grade", FormCells.Text, r => r.Grade, "复核等级");
        var notes = m.May("notes", Values.Texts, r => r.Notes, "备注");
        return (ref json, f) =>
        {
            if (!f.IsSound || HasTwice(rows[f]))
            {
                if (f.IsSound)
                {
                    json.Context.Refuse(OneRow);
                }

                return null;
            }

            return new SecondReview
            {
                Subject = subject[f],
                FiscalYear = year[f],
                By = by[f],
                Reviewer = reviewer[f],
                On = on[f],
                Execution = execution[f],
                Rows = rows[f],
                TotalScore = total[f],
                Deviation = deviation[f],
                Grade = grade[f],
                Notes = notes[f],
            };
        };
    });

    public static DocumentFormat<SecondReview> Format { get; } = new(new SchemaHead(Kind), Whole.Table);

    private static bool HasTwice(EquatableList<SecondReview.Row> rows)
    {
        HashSet<(int, string)> seen = [];
        foreach (var row in rows)
        {
            if (!seen.Add((row.GoalIndex, row.IndicatorId)))
            {
                return true;
            }
        }

        return false;
    }
}

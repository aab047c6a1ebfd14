using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators;

/// <summary>Generators of a second rater's reviews, every part in every state.</summary>
public static class Reviews
{
    private static readonly Gen<Review.Cells> Cells =
        from actual in IndicatorValues.Actual
        from score in Values.Cell(Values.Score)
        from remark in Values.OptionalText
        select new Review.Cells { Actual = actual, Score = score, Remark = remark };

    private static readonly Gen<EquatableList<Review.Row>> Rows = Values.List(
        from goal in Gen.Choose(0, 2)
        from id in Gen.Elements("1.1.1", "1.1.2", "2.1.1", "a", "甲")
        from cells in Cells
        select new Review.Row(goal, id, cells)).Select(rows => rows.DistinctBy(row => (row.GoalIndex, row.IndicatorId)).ToEquatableList());

    private static readonly Gen<(Reported<Points> Total, Reported<PrintedRate> Deviation, Reported<string> Grade)> Result =
        from total in Values.Cell(Values.Score)
        from deviation in Values.Cell(Values.Rate)
        from grade in Values.Cell(Values.Text)
        select (total, deviation, grade);

    private static readonly Gen<Review> Whole =
        from subject in Values.Text
        from year in Gen.OneOf(Gen.Constant<FiscalYear?>(null), Values.Year.Select(year => (FiscalYear?)year))
        from rater in Values.Named<Review.Rater>()
        from reviewer in Values.OptionalText
        from day in Gen.OneOf(Gen.Constant<LocalDate?>(null), Values.Date.Select(date => (LocalDate?)date))
        from execution in Values.Optional(Cells)
        from rows in Rows
        from result in Result
        from notes in Values.List(Values.Text)
        select new Review
        {
            Subject = subject,
            FiscalYear = year,
            By = rater,
            Reviewer = reviewer,
            On = day,
            Execution = execution,
            Rows = rows,
            TotalScore = result.Total,
            Deviation = result.Deviation,
            Grade = result.Grade,
            Notes = notes,
        };

    public static Arbitrary<Review> Any() => Whole.ToArbitrary();
}

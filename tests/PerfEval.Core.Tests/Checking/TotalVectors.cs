using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Checking.CheckVector;
using static PerfEval.Core.Tests.Checking.CleanReport;
using static PerfEval.Core.Tests.Fixtures.Rows;

namespace PerfEval.Core.Tests.Checking;

/// <summary>Vectors of totals, grades and what is plausible: PE3105, PE4101, PE4102, PE6101, PE6102.</summary>
internal static class TotalVectors
{
    private static readonly SelfEvaluation Report = CleanReport.Report;

    // one blank leaves the recomputed grade open
    private static readonly SelfEvaluation OpenGrade = Report.Actual(Meetings, ActualValue.Blank);

    // recomputed 89.96, claimed 90 within the tolerance: 9.8 + 50 + 11.16 + 9 + 10
    private static readonly SelfEvaluation NearlyExcellent = Report.Actual(Coverage, Did(50.22m, "%")).Score(Coverage, Of(11.2m)).Total(90);

    // 88.36 of the 90 points that apply
    private static readonly SelfEvaluation ScaledUp =
        Report.Actual(Meetings, NotApplicable).Score(Meetings, Reported<Points>.NotApplicable("/")).Total(98.18m);

    private static readonly SelfEvaluation AllFull = (Report with { Budget = null }).Funds(1000, 1000, 1000, "100%", 10)
        .Actual(Coverage, Did(90, "%")).Score(Coverage, Of(20)).Score(Lasting, Of(10)).Total(100);

    // the row of satisfaction was not seen
    private static readonly SelfEvaluation Cut = (Report with { Completeness = Completeness.CutShort, Narrative = null })
        .Goal(goal => goal.Rebuild([.. goal.Tree.FirstLevels.Take(2)], [.. goal.Results.Take(7)]));

    // what the reader of a spreadsheet notes of the scores of rows
    private static EquatableList<Finding> AsText(params string[] ids) => AsText([.. ids.Select(id =>
        Scorer.Score(Report, Standard).Lines.Single(line => line.IndicatorId == id).Place.Then(ReportPart.ScoreCell))]);

    private static EquatableList<Finding> AsText(params Place[] cells) =>
        [.. cells.Select(cell => new Finding(ReadingKinds.Of(FindingCodes.NumberStoredAsText), Severity.Note, cell, [Argument.Of("raw", "10")]))];

    public static IReadOnlyList<CheckVector> All { get; } =
    [
        Find("PE3105", "a total that is not the sum", Report.Total(98), "error /claims/total"),
        Find("PE3105", "too high by more than a tenth", Report.Total(98.47m), "error /claims/total"),
        Pass("PE3105", "scaled up as the standard says for what does not apply", ScaledUp),
        Pass("PE3105", "just a tenth off", Report.Total(98.26m)),
        Pass("PE3105", "rounded to a tenth", Report.Total(98.4m)),
        Pass("PE3105", "what is crossed out adds nothing", Report.Actual(Meetings, NotApplicable).Score(Meetings, Reported<Points>.NotApplicable("/")).Total(88.36m)),
        Skip("PE3105", "no total", Report.Total(null), "noClaimedTotal"),
        Skip("PE3105", "a score missing", Report.Score(Meetings, default), "noClaimedTotal"),
        Skip("PE3105", "the score of execution missing", Report.FundingTotal(line => line with { ClaimedScore = default }), "noClaimedTotal"),

        Find("PE4105", "a total short by just the score stored as text", Report.Total(88.36m).Grade(default), "warning /claims/total") with { Notes = AsText(Meetings) },
        Find("PE4105", "two scores stored as text", Report.Total(78.36m).Grade(default), "warning /claims/total") with { Notes = AsText(Meetings, Quality) },
        Find(
            "PE4105", "a source stored as text", Report.Source(1, line => line with { Executed = Cell(7) }), "warning /funding/total/executed")
            with { Notes = AsText(CheckContext.FundingPlace.Then(ReportPart.FundingSource, 1, "上年结转资金").Then(ReportPart.Executed)) },
        Pass("PE4105", "a score stored as text and added", Report) with { Notes = AsText(Meetings) },
        Pass("PE4105", "a total off by something else", Report.Total(88)) with { Notes = AsText(Meetings) },
        Skip("PE4105", "no total", Report.Total(null), "noTextNumbers") with { Notes = AsText(Meetings) },
        Skip("PE3105", "a score stored as text is the cause", Report.Total(88.36m).Grade(default), "after") with { Notes = AsText(Meetings) },
        Pass("PE1103", "a source stored as text is the cause", Report.Source(1, line => line with { Executed = Cell(7) }))
            with { Notes = AsText(CheckContext.FundingPlace.Then(ReportPart.FundingSource, 1, "上年结转资金").Then(ReportPart.Executed)) },

        Find("PE4101", "good for an excellent total", OpenGrade.Grade("良"), "error /claims/grade"),
        Pass("PE4101", "another word for excellent", Report.Grade("优秀")),
        Skip("PE4101", "no total", Report.Total(null), "noClaimedTotal"),
        Skip("PE4101", "no grade", Report.Grade(default), "noClaimedGrade"),
        Skip("PE4101", "a grade of another scale", Report.Grade("A+"), "unknownGrade"),

        // 90 of 100 points seen, 88.36 claimed for them: 88.36 to 98.36
        Find("PE4104", "more than the unseen rows can add", Cut.Total(98.37m), "error /claims/total"),
        Find("PE4104", "less than the seen rows claim", Cut.Total(88.35m).Grade("良"), "error /claims/total"),
        Pass("PE4104", "all the unseen rows can add", Cut.Total(98.36m)),
        Pass("PE4104", "nothing for the unseen rows", Cut.Total(88.36m).Grade("良")),
        Pass("PE4104", "rounded to whole points", Cut.Total(88).Grade("良")),
        Pass("PE4104", "a row seen without its score may be worth all its points", Cut.Score(Meetings, default).Total(98.36m)),
        Skip("PE4104", "a table that is whole", Report, "allRowsSeen"),
        Skip("PE4104", "no total", Cut.Total(null), "noClaimedTotal"),
        Skip("PE4104", "no indicators", Cut with { Goals = default }, "noIndicators"),
        Skip("PE4104", "points missing", Cut.Points(Meetings, default), "pointsNotPrinted"),
        Skip("PE4104", "more than the full points seen", Cut.Points(Meetings, Of(30)), "seenPointsBeyondFull"),

        Find("PE4102", "excellent by four hundredths too many", NearlyExcellent, "error /claims/grade"),
        Skip("PE4102", "a recomputed total on both sides of 90", OpenGrade, "noDefiniteGrade"),
        Skip("PE4102", "a report with nothing in it", Report with { Goals = default, Funding = null }, "noDefiniteGrade") with
        {
            Standard = Standard with { ExecutionPoints = null },
        },
        Skip("PE4102", "no grade", Report.Grade(default), "noClaimedGrade"),
        Skip("PE4102", "a grade of another scale", Report.Grade("A+"), "unknownGrade"),

        Find("PE6101", "everything full", AllFull, "note /claims/total"),
        Pass("PE6101", "everything full but one", AllFull.Score(Lasting, Of(9.99m)).Total(99.99m)),
        Skip("PE6101", "no total", AllFull.Total(null), "noClaimedTotal"),
        Skip("PE6101", "no indicators", Report with { Goals = default }, "noIndicators"),
        Skip("PE6101", "a claim missing where all others are full", AllFull.Score(Lasting, default), "noClaimedTotal"),

        // 88.56 of 90 points is 98.4 %
        Find("PE6102", "more than ten points ahead", Executed(883.9m, "88%", 8.84m), "warning /funding/total/rate"),
        Pass("PE6102", "just ten points ahead", Executed(884, "88%", 8.84m)),
        Pass("PE6102", "more than ten points ahead, with a reason beside the rate",
            Executed(883.9m, "88%", 8.84m).FundingTotal(line => line with { Reason = "项目年底才验收" })),
        Pass("PE6102", "behind execution", Report.Actual(Coverage, Did(0, "%")).Score(Coverage, Of(0)).Total(78.8m).Grade("中")),
        Skip("PE6102", "no rate", Executed(null, null, 9.8m).Source(1, line => line with { Executed = default }).Source(2, line => line with { Executed = default }), "noRate"),
        Skip("PE6102", "no indicators", Report with { Goals = default }, "noIndicators"),
        Skip("PE6102", "no results", FormVectors.WithoutResults(), "noComputedIndicators"),
    ];

    private static SelfEvaluation Executed(decimal? executed, string? rate, decimal score) =>
        (Report with { Budget = null }).Funds(1000, 1000, executed, rate, score).Total(88.56m + score);
}

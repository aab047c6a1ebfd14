using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using PerfEval.Core.Tests.Checking;
using PerfEval.Core.Tests.Fixtures;
using static PerfEval.Core.Tests.Generators.Planting.CleanReports;

namespace PerfEval.Core.Tests.Generators.Planting;

/// <summary>Faults of names, and of targets and results in words.</summary>
internal static class WordFaults
{
    private const string Better = "提升服务群众的水平";

    // what is lost is too little to show in a score of two decimals
    private static readonly EvaluationStandard AskingWhy = CleanReport.Standard with
    {
        Provisions =
        [
            SampleStandard.Of(new IndicatorAssignment.OfMany("调整")
            {
                Losses = [IndicatorAssignment.Loss.WithoutReasonOfAdjustment(Award.Of(Points.From(0.0001m)))],
            }),
        ],
    };

    public static IReadOnlyList<PlantedFault> All { get; } =
    [
        new(CheckCodes.TargetRepeatsName, 0, report => report.Named("lasting0", "是否发挥作用").Target("lasting0", Rows.Words("发挥作用"))),
        new(CheckCodes.IndicatorTwice, 0, report => report.Named(Counts[1], "丙类活动")),
        new(CheckCodes.SatisfactionWithoutFigure, 0, report => report.Row("pleased0", Rows.Words("基本满意"), Rows.Said("良好"))),
        new(CheckCodes.TimelinessWithoutTime, 0, report => report.Row("time0", Rows.Words("及时"), Rows.Said("已完成"))),
        new(CheckCodes.QuantityWithoutNumber, 0, report => report.Row(Counts[1], Rows.Words("应帮尽帮"), Rows.Said("已完成"))),
        new(CheckCodes.BenefitBarePercentage, 0, report => report.Named("effect0", "带动产业发展")),
        new(CheckCodes.NameBlank, 0, report => report.Named(Counts[1], "")),
        new(CheckCodes.TemplateResidue, 0, report => report.Named(Counts[1], "××活动")),
        new(CheckCodes.ThirdLevelMisplaced, 0, report => report.Named(Counts[1], "补助资金使用次数")),
        new(CheckCodes.TargetRepeatedYetDeducted, 0, report =>
            report.Row("lasting0", Rows.Words(Better), Rows.Said(Better)).Reason("lasting0", null)),
        new(CheckCodes.DeductedWithoutReason, 0, report => report.Reason("lasting0", null)),
        new(CheckCodes.MissedWithoutReason, 0, report => report.Reason(Counts[0], null)),
        new(CheckCodes.ReasonIsNone, 0, report => report.Reason(Counts[0], "扣1分")),
        new(CheckCodes.AdjustedWithoutReason, 0, report => Adjusted(report).Reason(Counts[1], null))
        {
            Ground = report => Adjusted(report).Reason(Counts[1], "任务年中调减"),
            Standard = AskingWhy,
        },
    ];

    private static SelfEvaluation Adjusted(SelfEvaluation report) => report.Row(Counts[1], Rows.AtLeast(30), Rows.Did(31)).Adjusted(Counts[1], Rows.AtLeast(40));
}

using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.ValueNotOfFormula"/>.</summary>
/// <remarks>Skipped where the standard names no formula, and where it names one and the facts for it are not there.</remarks>
internal sealed class ValueNotOfFormula : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.ValueNotOfFormula, Severity.Warning, FindingConcern.Result, "F2",
        chinese: new(
            "完成值与公式不符",
            "“{name}”填报 {filed}，按公式 {formula} 为 {rate}（{working}）。",
            "比率由单位的数据决定，填报数与数据不能都对；得分按公式计算。",
            "请核对填报的比率和所用数据。"),
        english: new(
            "value is not what its formula gives",
            "“{name}” was filed as {filed}; the formula {formula} gives {rate} ({working}).",
            "A ratio follows from the unit's figures, and the two cannot both be right; the formula is what is scored.",
            "Check the filed ratio and the figures."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Terms.Provision is not { Formula: { } formula } assignment)
            {
                continue;
            }

            if (leaf.Result.Actual is not ActualValue.Quantity filed
                || FormulaReading.Evaluate(assignment, context.Facts) is not RatioResult.Computed computed)
            {
                sink.Skip("skip.noFacts");
                continue;
            }

            sink.Looked();
            if (!FormulaReading.Agrees(filed.Value, computed.Rate))
            {
                sink.Find(
                    Severity.Warning, leaf.Line.Place.Then(ReportPart.Actual),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("filed", filed.Text), Argument.Of("formula", formula.Id),
                    FormulaReading.Beside(filed.Value, computed.Rate), Argument.Of("working", computed.Working));
            }
        }

        sink.Skip("skip.noFormula");
    }
}

public static partial class CheckCodes
{
    /// <summary>完成值与公式不符: an indicator's filed value differs from what its formula gives on the unit's facts.</summary>
    public static FindingCode ValueNotOfFormula { get; } = new(5106);
}

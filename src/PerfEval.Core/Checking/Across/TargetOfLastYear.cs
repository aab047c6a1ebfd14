using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Checking.Checks;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Checking.Across;

/// <summary>Looks for <see cref="CheckCodes.TargetOfLastYear"/>.</summary>
/// <remarks>Targets of 100 % and 0 are met exactly by nature and say nothing.</remarks>
internal sealed class TargetOfLastYear : SeriesCheck
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.TargetOfLastYear, Severity.Note, FindingConcern.Design, "A17 D6",
        chinese: new(
            "指标值就是上年完成值",
            "“{name}”的指标值 {now} 就是 {year} 年的完成值。",
            "按上年结果定目标，没有体现当年的要求。",
            "请按当年的任务和资金重新测算。"),
        english: new(
            "targets are last year’s results",
            "The target of “{name}”, {now}, is what was done in {year}.",
            "A target set at last year’s result asks for nothing of this year.",
            "Work it out from this year’s tasks and money."));

    protected override void Look(ComparedReport report, ComparedReport earlier, CheckSink sink)
    {
        List<ScoredRow> same = [];
        var compared = 0;
        foreach (var (row, before) in Pairs(report, earlier))
        {
            if (row.Indicator.Target is TargetValue.Quantity { Value: var target }
                && before.Result.Actual is ActualValue.Quantity { Value: var done }
                && !target.IsZero && !IsWhole(target)
                && target.TryCompare(done, out var order))
            {
                compared++;
                if (order == 0)
                {
                    same.Add(row);
                }
            }
        }

        if (compared < 2)
        {
            sink.Skip("across.noSameTargets");
            return;
        }

        sink.Looked();
        if (same.Count < report.Thresholds.CopiedRows && same.Count < compared)
        {
            return;
        }

        foreach (var row in same)
        {
            sink.Find(
                Severity.Note, row.Line.Place.Then(ReportPart.Target),
                Argument.Of("name", row.Indicator.Name), Argument.Of("now", row.Indicator.Target.Text),
                Argument.Of("year", earlier.Year!.Value.Year));
        }
    }

    private static bool IsWhole(Measure target) => target.Unit == MeasureUnit.Percent && target.Value == 100;
}

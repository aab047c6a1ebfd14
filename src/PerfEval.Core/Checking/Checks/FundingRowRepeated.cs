using PerfEval.Core.Budgeting;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.FundingRowRepeated"/>.</summary>
/// <remarks>
/// A warning under 数量 and 质量: execution is scored twice. A note elsewhere: the whole budget as the target of cost cannot be exceeded, so
/// that no points can be lost. From D2.
/// </remarks>
internal sealed class FundingRowRepeated : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.FundingRowRepeated, Severity.Warning, FindingConcern.Design, "D2",
        chinese: new(
            "指标照搬资金行",
            "“{name}”的指标值“{target}”、完成值“{actual}”就是全年预算数和执行数。{problem}",
            "预算执行已在资金表计分。",
            "请改设反映工作成果或单位成本的指标。"),
        english: new(
            "indicator repeats the funding row",
            "Target “{target}” and result “{actual}” of “{name}” are the full-year budget and the executed amount. {problem}",
            "Execution is scored in the funding table already.",
            "Set an indicator of results or of unit cost instead."));

    protected override Needs Needs => Needs.Indicators;

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Amount(FundingColumn.FullYearBudget) is not { } budget || context.Amount(FundingColumn.Executed) is not { } executed)
        {
            sink.Skip(context.Funding is null ? "skip.noFunding" : "skip.noBudgetAndExecuted");
            return;
        }

        sink.Skip("skip.noMoneyTargets");
        foreach (var leaf in context.Leaves)
        {
            if (leaf.Indicator.Target is not TargetValue.Quantity { Value: var target }
                || leaf.Result.Actual is not ActualValue.Quantity { Value: var actual }
                || target.IsZero
                || context.Notes.IsMisread(leaf.Line.Place)
                || !(target.Unit.IsNone || target.Unit.IsMoney))
            {
                continue;
            }

            // a bare number is money where the other says so, or the name does
            if (!target.Unit.IsMoney && !actual.Unit.IsMoney
                && !NoteTerms.AnyIn(context.Terms.Money, leaf.Indicator.Name) && !leaf.IsAnywhereUnder("成本"))
            {
                continue;
            }

            if (MoneyMeasures.Of(target, context.FundingUnit) is null)
            {
                continue;
            }

            sink.Looked();
            if (MoneyMeasures.Is(context, target, leaf.Indicator.Target.Text, budget)
                && MoneyMeasures.Is(context, actual, leaf.Result.Actual.Text, executed))
            {
                var isTwice = leaf.IsUnder("数量") || leaf.IsUnder("质量");
                sink.Find(
                    isTwice ? Severity.Warning : Severity.Note, leaf.Line.Place.Then(ReportPart.Target),
                    Argument.Of("name", leaf.Indicator.Name), Argument.Of("target", leaf.Indicator.Target.Text),
                    Argument.Of("actual", leaf.Result.Actual.Text),
                    Argument.Of("problem", Remark.Of(isTwice ? "repeated.twice" : "repeated.cost")));
            }
        }
    }
}

public static partial class CheckCodes
{
    /// <summary>指标照搬资金行: an indicator repeats budget and executed amount of the funding table.</summary>
    public static FindingCode FundingRowRepeated { get; } = new(2221);
}

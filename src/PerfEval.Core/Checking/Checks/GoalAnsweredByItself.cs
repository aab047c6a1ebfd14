using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Checks;

/// <summary>Looks for <see cref="CheckCodes.GoalAnsweredByItself"/>.</summary>
internal sealed class GoalAnsweredByItself : Check
{
    public override FindingKind Kind { get; } = new(
        CheckCodes.GoalAnsweredByItself, Severity.Warning, FindingConcern.Blank, "A11",
        chinese: new(
            "目标完成情况照抄预期目标",
            "{what}",
            "照抄目标看不出实际做了什么，评审不予认可。",
            "请写出实际完成的数量、时间和效果。"),
        english: new(
            "a goal answered by its own words",
            "{what}",
            "A goal repeated does not say what was done.",
            "Write what was done, with figures, dates and effects."));

    protected override void Look(CheckContext context, CheckSink sink)
    {
        if (context.Report.Completeness == Completeness.Unfilled)
        {
            sink.Skip("skip.unfilled");
            return;
        }

        sink.Skip("skip.noGoalTexts");
        for (var i = 0; i < context.Report.Goals.Count; i++)
        {
            var (expected, actual) = (FoldedText.Of(context.Report.Goals[i].Expected), FoldedText.Of(context.Report.Goals[i].Actual));
            if (expected.Length == 0 && actual.Length == 0)
            {
                continue;
            }

            sink.Looked();
            var goal = CheckContext.GoalPlace(i);
            if (expected.Length == 0 || actual.Length == 0)
            {
                sink.Find(
                    Severity.Note, goal.Then(expected.Length == 0 ? ReportPart.ExpectedGoal : ReportPart.ActualGoal),
                    Argument.Of("what", Remark.Of(expected.Length == 0 ? "goal.notExpected" : "goal.notAnswered")));
            }
            else if (expected.Length >= LeastCharacters && expected == actual)
            {
                sink.Find(
                    Severity.Warning, goal.Then(ReportPart.ActualGoal),
                    Argument.Of("what", Remark.Of("goal.repeated", Argument.Of("goal", i + 1))));
            }
        }
    }

    // shorter texts, such as 完成全年任务, are equal by chance
    private const int LeastCharacters = 8;
}

public static partial class CheckCodes
{
    /// <summary>目标完成情况照抄预期目标: what was achieved is the goal repeated word for word.</summary>
    public static FindingCode GoalAnsweredByItself { get; } = new(5210);
}

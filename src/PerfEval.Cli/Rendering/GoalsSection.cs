using PerfEval.Cli.Output;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Reports;

namespace PerfEval.Cli.Rendering;

/// <summary>年度总体目标: what each goal expected and what was achieved, as filed.</summary>
internal static class GoalsSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(Screen screen, Assessment assessment)
    {
        var language = screen.Language;
        var goals = assessment.Report.Goals;
        screen.Heading(CliText.Goals.In(language));
        if (goals.Count == 0)
        {
            screen.Paragraph("", CliText.NoGoals.In(language));
        }

        for (var i = 0; i < goals.Count; i++)
        {
            if (goals.Count > 1)
            {
                screen.Line(Title(goals[i], i, language));
            }

            screen.Paragraph(CliText.Expected.In(language), goals[i].Expected ?? CliText.NotStated.In(language));
            screen.Paragraph(CliText.Achieved.In(language), goals[i].Actual ?? CliText.NotStated.In(language));
        }
    }

    /// <summary>What a goal of several is called.</summary>
    public static string Title(AnnualGoal goal, int index, Language language) => CliText.Goal.Fill(language, index + 1)
        + (goal.DeclaredPoints.HasValue ? CliText.GoalPoints.Fill(language, goal.DeclaredPoints.Value) : "");
}

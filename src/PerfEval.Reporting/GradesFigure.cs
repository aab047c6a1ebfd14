using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Batch.Summaries;
using PerfEval.Core.Findings;

namespace PerfEval.Reporting;

/// <summary>各等级单位数: a bar a grade, as long as its share of all units.</summary>
internal static class GradesFigure
{
    public static void Write(Figure figure, BatchSummary summary, Language language)
    {
        var units = summary.All.Units;
        var grades = GradesOf(summary, language);
        figure.Begin(BatchWords.Grades, BatchWords.GradesNote.In(language));
        figure.Draw(
            BarRow.HeightOf(grades.Count), BatchWords.Grades,
            string.Join(BatchWords.Semicolon.In(language), grades.Select(grade => grade.Name + " " + NumberText.Of(grade.Units))),
            svg => BarRow.Draw(
                svg,
                [
                    .. grades.Select(grade => new BarRow(
                        grade.Name + grade.From, BatchWords.UnitsAndShare(grade.Units, units, language),
                        NumberText.Place(grade.Units, units), grade.Look)),
                ]));
        figure.Table(
            [BatchWords.Grade.In(language), BatchWords.Units.In(language), BatchWords.Share.In(language)],
            grades.Select(grade => new FigureRow(
                grade.Name + grade.From, [NumberText.Of(grade.Units), NumberText.Percent(grade.Units, units)], grade.Look)));
        figure.End();
    }

    private static List<(string Name, string From, string Look, long Units)> GradesOf(BatchSummary summary, Language language)
    {
        var bands = summary.Grades.Bands;
        return
        [
            .. GradeLook.All(summary, language).Select((grade, i) => i < bands.Count
                ? (grade.Name, BatchWords.From(bands[i].LowerBound, language), grade.Look, summary.All.GradeCounts[i])
                : (grade.Name, "", grade.Look, summary.All.WithoutGrade)),
        ];
    }
}

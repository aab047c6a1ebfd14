using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Assessing;

/// <summary>
/// 标准草案: what a filled form shows of the standard it was filled in by: its levels, the points it prints and the year. How points follow
/// from results no form says; that is taken over from a standard, and every value is marked as chosen, for a person to check.
/// </summary>
internal static class StandardProposal
{
    private const string Document = "filled-form";

    public static EvaluationStandard Of(SelfEvaluation report, string id, EvaluationStandard basis)
    {
        var document = new SourceDocument(Document, TitleOf(report), null);
        var derived = basis.Derive(id, "1");
        return derived with
        {
            Title = new LocalizedText($"{document.Title}（草案）", $"draft, from a filled form ({id})"),
            Key = KeyOf(report, id),
            Documents = [.. basis.Documents.Where(other => other.Id != Document), document],
            ExecutionPoints = report.Funding?.ScoredLine is { Points: { HasValue: true, Value: var points } } && points >= Points.Zero
                ? Chosen(points, "预算执行率分值")
                : null,
            FirstLevels = LevelsOf(report),
            Assignments = [.. AssignmentsOf(report), .. basis.Assignments],
        };
    }

    private static StandardKey KeyOf(SelfEvaluation report, string id)
    {
        var year = report.FiscalYear.HasValue ? report.FiscalYear.Value : new FiscalYear(1);
        return new StandardKey(
            report.Form ?? id, report.Subject.Kind, report.Subject.Unit.Region ?? RegionCode.National,
            new StandardKey.YearRange(year, report.FiscalYear.HasValue ? year : null), false);
    }

    // 现代农业专项2025年度绩效自评表; a title that says whose it is, or of what year, is not told so twice
    private static string TitleOf(SelfEvaluation report)
    {
        var year = report.FiscalYear.HasValue
            ? report.FiscalYear.Value.Year.ToString(CultureInfo.InvariantCulture) + "年度"
            : "";
        var title = report.Title ?? "绩效自评表";
        var name = title.Contains(report.Subject.Name, StringComparison.Ordinal) ? "" : report.Subject.Name;
        return $"{name}{(title.Contains(year, StringComparison.Ordinal) ? "" : year)}{title}";
    }

    // of levels of several goals that are called alike the first speaks; a level without a name cannot be told again
    private static EquatableList<Sourced<FirstLevelStandard>> LevelsOf(SelfEvaluation report)
    {
        List<Sourced<FirstLevelStandard>> levels = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var level in report.Goals.SelectMany(goal => goal.Tree.FirstLevels))
        {
            if (level.Name is { } name && !string.IsNullOrWhiteSpace(name) && known.Add(LevelNames.Core(name)))
            {
                levels.Add(Chosen(new FirstLevelStandard(name, [], null, false, SecondsOf(level)), "一级指标栏"));
            }
        }

        return levels.ToEquatableList();
    }

    private static EquatableList<FirstLevelStandard.SecondLevel> SecondsOf(FirstLevelIndicator level)
    {
        List<FirstLevelStandard.SecondLevel> seconds = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var second in level.SecondLevels)
        {
            if (second.Name is { } name && !string.IsNullOrWhiteSpace(name) && known.Add(LevelNames.Core(name)))
            {
                seconds.Add(new FirstLevelStandard.SecondLevel(name, [], false));
            }
        }

        return seconds.ToEquatableList();
    }

    // departments of one form share their indicators, projects do not; a name that stands twice says nothing of either
    private static List<Sourced<IndicatorAssignment>> AssignmentsOf(SelfEvaluation report)
    {
        List<Sourced<IndicatorAssignment>> assignments = [];
        if (report.Subject.Kind != SubjectKind.Department)
        {
            return assignments;
        }

        var names = report.Rows.CountBy(row => LevelNames.Core(row.Indicator.Name), StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        foreach (var row in report.Rows)
        {
            var indicator = row.Indicator;
            if (!string.IsNullOrWhiteSpace(indicator.Name) && names[LevelNames.Core(indicator.Name)] == 1
                && indicator.Points.TryGetValue(out var points) && points >= Points.Zero)
            {
                assignments.Add(Chosen(new IndicatorAssignment(indicator.Name, points, null), "三级指标栏、分值栏"));
            }
        }

        return assignments;
    }

    private static Sourced<T> Chosen<T>(T value, string clause) => new(value, new SourceNote(Document, clause, Evidence.Chosen));
}

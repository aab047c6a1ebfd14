using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Generators.Shrinking;

/// <summary>Makes a report that breaks a law smaller: whole parts first, then goals, levels and indicators, then single values. Every
/// report it makes is a whole one again.</summary>
internal static class ReportShrinker
{
    private static readonly Subject PlainSubject = new Subject.Department(new BudgetUnit { Name = "某局" });

    /// <summary>Reports with one thing less than a given one, the biggest cut first.</summary>
    public static IEnumerable<SelfEvaluation> Smaller(SelfEvaluation report) =>
        Parts(report).Concat(TreeEdits.Of(report).Select(edit => edit(report))).Concat(Own(report)).Where(smaller => smaller != report);

    /// <summary>Whole parts left out.</summary>
    public static IEnumerable<SelfEvaluation> Parts(SelfEvaluation report) =>
    [
        report with { Narrative = null }, report with { Budget = null }, report with { Funding = null },
            report with { Facts = FactSheet.Empty }, report with { Claims = new Claims() },
        report with { Judgements = default }, report with { Incidents = default }, report with { Notes = default }, report with { NotPrinted = default },
            report with { Subject = PlainSubject },
        report with { Title = null, Form = null, FiscalYear = default, FiledOn = default }, report with { Completeness = default },
        report with { Narrative = report.Narrative is null ? null : report.Narrative with { Problems = default, Improvements = default } },
        report with { Claims = report.Claims with { TotalPoints = default } },
            report with { Claims = report.Claims with { Grade = default } },
        .. Fewer(report.Judgements).Select(judgements => report with { Judgements = judgements }),
        .. Fewer(report.Facts.Facts).Select(facts => report with { Facts = new FactSheet(facts) }),
    ];

    /// <summary>What is the unit's own beside its tree: results and money.</summary>
    public static IEnumerable<SelfEvaluation> Own(SelfEvaluation report) => Results(report).Concat(Money(report));

    private static IEnumerable<SelfEvaluation> Results(SelfEvaluation report)
    {
        for (var g = 0; g < report.Goals.Count; g++)
        {
            var goal = report.Goals[g];
            yield return Put(report, g, new AnnualGoal(goal.Tree, goal.Results));
            for (var i = 0; i < goal.Results.Count; i++)
            {
                var result = goal.Results[i];
                IEnumerable<IndicatorResult> plainer =
                [
                    result with { ClaimedScore = default, DeviationReason = null, Elements = default, MemoItems = default },
                        result with { ClaimedScore = default },
                    .. PlainerValues.Of(result.Actual).Select(actual => result with { Actual = actual }),
                ];
                foreach (var one in plainer)
                {
                    yield return Put(report, g,
                        new AnnualGoal(goal.Tree, goal.Results.Select((old, at) => at == i ? one : old).ToEquatableList())
                        {
                            Expected = goal.Expected,
                            Actual = goal.Actual,
                            DeclaredPoints = goal.DeclaredPoints,
                        });
                }
            }
        }
    }

    private static IEnumerable<SelfEvaluation> Money(SelfEvaluation report)
    {
        if (report.Funding is not { } funding)
        {
            return [];
        }

        return new[] { funding with { Total = null }, funding with { Sources = default } }
            .Concat(Fewer(funding.Sources).Select(sources => funding with { Sources = sources }))
            .Concat(funding.Total is { } total ? Plainer(total).Select(line => funding with { Total = line }) : [])
            .Concat(funding.Sources.SelectMany((line, at) =>
                Plainer(line).Select(one =>
                funding with { Sources = funding.Sources.Select((old, i) => i == at ? one : old).ToEquatableList() })))
            .Select(smaller => report with { Funding = smaller });
    }

    private static IEnumerable<FundingLine> Plainer(FundingLine line) =>
    [
        line with { Reason = null, Label = "资金" }, line with { ClaimedRate = default }, line with { ClaimedScore = default },
            line with { Points = default }, line with { OpeningBudget = default },
        line with { FullYearBudget = default }, line with { Executed = default },
        .. Rounder(line.FullYearBudget).Select(cell => line with { FullYearBudget = cell }),
            .. Rounder(line.Executed).Select(cell => line with { Executed = cell }),
    ];

    private static IEnumerable<Reported<Money>> Rounder(Reported<Money> cell) => cell.HasValue
        ? PlainerValues.Of((decimal)cell.Value.Fen).Select(fen => Reported<Money>.Of(Core.Amounts.Money.FromFen((long)fen)))
        : [];

    private static IEnumerable<EquatableList<T>> Fewer<T>(EquatableList<T> list) =>
        list.Select((_, at) => list.Where((_, i) => i != at).ToEquatableList());

    private static SelfEvaluation Put(SelfEvaluation report, int at, AnnualGoal goal) =>
        report with { Goals = report.Goals.Select((old, i) => i == at ? goal : old).ToEquatableList() };
}

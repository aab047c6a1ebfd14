using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;

namespace PerfEval.Core.Reports.Aggregation;

/// <summary>一个年度目标的汇总: row by row over trees of the same rows.</summary>
internal sealed class GoalCombination(
    IReadOnlyList<AggregatedUnit> units, int goalIndex, AggregationOptions options, List<AggregationResult.Note> notes)
{
    private readonly Place _place = Place.Report.Then(ReportPart.Goal, goalIndex);
    private readonly List<IndicatorResult> _results = [];

    /// <summary>评分意见 made on the way.</summary>
    public List<IndicatorJudgement> Judgements { get; } = [];

    public AnnualGoal Combine()
    {
        var goals = units.Select(unit => unit.Report.Goals[goalIndex]).ToList();
        List<FirstLevelIndicator> levels = [];
        for (var i = 0; i < goals[0].Tree.FirstLevels.Count; i++)
        {
            levels.Add(Level(goals, i));
        }

        return new AnnualGoal(new IndicatorTree(levels.ToEquatableList()), _results.ToEquatableList())
        {
            Expected = Joined(goals.Select(goal => goal.Expected)),
            Actual = Joined(goals.Select(goal => goal.Actual)),
            DeclaredPoints = Same(goals.Select(goal => goal.DeclaredPoints), _place),
        };
    }

    private FirstLevelIndicator Level(List<AnnualGoal> goals, int i)
    {
        var first = goals[0].Tree.FirstLevels[i];
        var place = _place.Then(ReportPart.FirstLevel, i, first.Name);
        List<SecondLevelIndicator> seconds = [];
        for (var j = 0; j < first.SecondLevels.Count; j++)
        {
            var second = first.SecondLevels[j];
            var at = place.Then(ReportPart.SecondLevel, j, second.Name);
            List<ThirdLevelIndicator> indicators = [];
            for (var k = 0; k < second.Indicators.Count; k++)
            {
                indicators.Add(Row(goals, i, j, k, at.Then(ReportPart.ThirdLevel, k, second.Indicators[k].Name)));
            }

            seconds.Add(new SecondLevelIndicator(second.Name, indicators.ToEquatableList()));
        }

        return new FirstLevelIndicator(
            first.Name, Same(goals.Select(goal => goal.Tree.FirstLevels[i].DeclaredPoints), place), seconds.ToEquatableList());
    }

    private ThirdLevelIndicator Row(List<AnnualGoal> goals, int i, int j, int k, Place place)
    {
        var rows = units.Select((unit, u) =>
        {
            var indicator = goals[u].Tree.FirstLevels[i].SecondLevels[j].Indicators[k];
            return new UnitRow(unit, indicator, goals[u].ResultOf(indicator.Id), unit.Report.JudgementOf(goalIndex, indicator.Id));
        }).ToList();
        var counted = rows.Where(row => row.IsApplicable).ToList();
        var left = rows.Where(row => !row.IsApplicable).Select(row => row.Unit.Label).ToList();
        Note(place, left.Count > 0 && counted.Count > 0 ? Remark.Of("combine.leftOut", Argument.Of("units", left)) : null, true);
        var shownBy = counted.Count > 0 ? counted : rows;
        var (target, targetText) = TargetCombination.Of(shownBy, options);
        Note(place.Then(ReportPart.Target), targetText, target is not TargetValue.Unstated);
        Add(rows, counted, place);
        var shown = rows[0].Indicator;
        return new ThirdLevelIndicator
        {
            Id = shown.Id,
            Name = shown.Name,
            Target = target,
            Points = Same(shownBy.Select(row => row.Indicator.Points), place),
            PrintedDirection = shown.PrintedDirection,
            OpeningTarget = shownBy.TrueForAll(row => row.Indicator.OpeningTarget == shown.OpeningTarget) ? shown.OpeningTarget : null,
        };
    }

    private void Add(List<UnitRow> rows, List<UnitRow> counted, Place place)
    {
        var id = rows[0].Indicator.Id;
        if (counted.Count == 0)
        {
            _results.Add(new IndicatorResult { IndicatorId = id, Actual = new ActualValue.NotApplicable("/") });
            return;
        }

        var (actual, text) = ActualCombination.Of(counted, options);
        Note(place.Then(ReportPart.Actual), text, actual is not ActualValue.NotReported);

        // a filed score of numbers is what the scorer will work out anew; of words it is the filer's own judgement
        var isJudged = counted.Count == 1 || actual is ActualValue.Asserted or ActualValue.Wording;
        var (score, scoreText) = isJudged ? JudgedCombination.Claimed(counted, options) : default;
        Note(place.Then(ReportPart.ScoreCell), scoreText, score.HasValue);
        var (judgement, judgementText) = JudgedCombination.Judgement(counted, options);
        Note(place.Then(ReportPart.ScoreCell), judgementText, judgement is not null);
        if (judgement is not null)
        {
            Judgements.Add(new IndicatorJudgement(goalIndex, id, judgement));
        }

        var (elements, elementsText) = ElementCombination.Of(counted);
        Note(place, elementsText, false);
        Note(place, counted.Exists(row => row.Result.MemoItems.Count > 0) ? Remark.Of("combine.memoLeftOut") : null, false);
        _results.Add(new IndicatorResult
        {
            IndicatorId = id,
            Actual = actual,
            ClaimedScore = score,
            Elements = elements,
            DeviationReason = JoinedText.Of(counted.Select(row => (row.Unit.Label, row.Result.DeviationReason)), out _),
        });
    }

    private string? Joined(IEnumerable<string?> texts) => JoinedText.Of(units.Select(unit => unit.Label).Zip(texts), out _);

    private Reported<Points> Same(IEnumerable<Reported<Points>> cells, Place place)
    {
        // a "/" adds no points where a blank leaves them open, so the state of the cell counts too
        var all = cells.ToList();
        var isOne = all.TrueForAll(
            cell =>
                cell.Kind == all[0].Kind
                    && (cell.HasValue ? cell.Value == all[0].Value : cell.Kind != ReportedKind.Unreadable || cell == all[0]));
        Note(place.Then(ReportPart.PointsCell), isOne ? null : Remark.Of("combine.pointsDiffer"), false);
        return isOne ? all[0] : Reported<Points>.Blank;
    }

    private void Note(Place place, Remark? text, bool isCombined)
    {
        if (text is not null)
        {
            notes.Add(new AggregationResult.Note(place, text, isCombined));
        }
    }
}

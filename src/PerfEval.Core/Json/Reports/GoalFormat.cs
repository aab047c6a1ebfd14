using System.Collections.Generic;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Reports;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>年度总体目标 with its indicators.</summary>
internal sealed class GoalFormat : Format<AnnualGoal>
{
    private static readonly ObjectFormat<SecondLevelIndicator> Second = Object<SecondLevelIndicator>("secondLevel", m =>
    {
        var name = m.May("name", Values.Text, l => l.Name, "二级指标", ReportPart.Name);
        var indicators = m.Must(
            "indicators", new ListFormat<ThirdLevelIndicator>(new IndicatorRowFormat(), ReportPart.ThirdLevel, "name"), l =>
                l.Indicators, "三级指标");
        return f => new SecondLevelIndicator(name[f], indicators[f]);
    });

    private static readonly ObjectFormat<FirstLevelIndicator> First = Object<FirstLevelIndicator>("firstLevel", m =>
    {
        var name = m.May("name", Values.Text, l => l.Name, "一级指标", ReportPart.Name);
        var points = m.May("points", FormCells.Points, l => l.DeclaredPoints, "分值", ReportPart.PointsCell);
        var levels = m.Must(
            "secondLevels", new ListFormat<SecondLevelIndicator>(Second, ReportPart.SecondLevel, "name"), l => l.SecondLevels, "二级指标");
        return f => new FirstLevelIndicator(name[f], points[f], levels[f]);
    });

    private static readonly ObjectFormat<AnnualGoal> Goal = Judged<AnnualGoal>("goal", m =>
    {
        var expected = m.May("expected", Values.Text, g => g.Expected, "预期目标", ReportPart.ExpectedGoal);
        var actual = m.May("actual", Values.Text, g => g.Actual, "实际完成情况", ReportPart.ActualGoal);
        var points = m.May("points", FormCells.Points, g => g.DeclaredPoints, "目标分值", ReportPart.PointsCell);
        var levels = m.Must(
            "indicators", new ListFormat<FirstLevelIndicator>(First, ReportPart.FirstLevel, "name"), g => g.Tree.FirstLevels, "一级指标");
        return (ref json, f) =>
        {
            var rows = json.Context.Kept<GoalRowState>();
            var goal = !f.IsSound ? null : new AnnualGoal(new IndicatorTree(levels[f]), rows.Results.ToEquatableList())
            {
                Expected = expected[f],
                Actual = actual[f],
                DeclaredPoints = points[f],
            };
            rows.Clear();
            return goal;
        };
    });

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => Goal.Below;

    public override bool TryRead(ref JsonInput json, Slot<AnnualGoal> slot) => Goal.TryRead(ref json, slot);

    public override void Write(ref JsonOutput output, AnnualGoal value)
    {
        (output.Rows, output.Row) = (value, 0);
        Goal.Write(ref output, value);
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) => Goal.Describe(ref output, book);
}

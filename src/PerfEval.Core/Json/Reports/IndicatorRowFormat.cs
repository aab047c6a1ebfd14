using System.Collections.Generic;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>
/// The rows of a goal. On paper an indicator and its result share a row, so they share an object here; reading gives every indicator a
/// result, in the order of the rows, and writing takes them in that order.
/// </summary>
internal sealed class IndicatorRowFormat : Format<ThirdLevelIndicator>
{
    // "met" absent: nothing was filed about the element, which is not the same as missed
    private static readonly ObjectFormat<IndicatorResult.ElementResult> Element = Object<IndicatorResult.ElementResult>("element", m =>
    {
        var name = m.Must("element", Values.Text, e => e.Element, "要素");
        var met = m.Maybe("met", Values.Boolean, e => e.IsMet, "是否达到");
        var note = m.May("note", Values.Text, e => e.Note, "说明");
        return f => new IndicatorResult.ElementResult(name[f], met[f], note[f]);
    });

    private static readonly ObjectFormat<IndicatorResult.MemoItem> Memo = Object<IndicatorResult.MemoItem>("memoItem", m =>
    {
        var name = m.Must("name", Values.Text, i => i.Name, "名称", ReportPart.Name);
        var target = m.May("target", TargetFormat.Of, i => i.Target, "年度指标值", ReportPart.Target);
        var actual = m.May("actual", ActualFormat.Of, i => i.Actual, "实际完成值", ReportPart.Actual);
        return f => new IndicatorResult.MemoItem(name[f], target[f]!, actual[f]!);
    });

    private static readonly Table<IndicatorRow, ThirdLevelIndicator> Row = Members();

    public override IEnumerable<(ReportPart? Element, ObjectShape Shape)> Below => [(null, Row)];

    public override bool TryRead(ref JsonInput json, Slot<ThirdLevelIndicator> slot) => Row.TryRead(ref json, slot);

    public override void Write(ref JsonOutput output, ThirdLevelIndicator value)
    {
        var goal = (AnnualGoal)output.Rows!;
        var row = output.Row++;
        var leaf = goal.Tree.Leaves[row];
        var ownId = IndicatorTree.IsDefaultId(value.Id, leaf.FirstIndex, leaf.SecondIndex, leaf.ThirdIndex) ? null : value.Id;
        output.BeginObject();
        Row.WriteMembers(ref output, new IndicatorRow(value, goal.Results[row], ownId));
        output.EndObject();
    }

    public override void Describe(ref JsonOutput output, SchemaBook book) => book.Refer(ref output, Row);

    private static Table<IndicatorRow, ThirdLevelIndicator> Members()
    {
        var m = new Members<IndicatorRow>();
        var id = m.May("id", Values.Text, r => r.OwnId, "指标编码");
        var name = m.Must("name", Values.Text, r => r.Indicator.Name, "指标名称", ReportPart.Name);
        var target = m.May("target", TargetFormat.Of, r => r.Indicator.Target, "年度指标值", ReportPart.Target);
        var actual = m.May("actual", ActualFormat.Of, r => r.Result.Actual, "实际完成值", ReportPart.Actual);
        var points = m.May("points", FormCells.Points, r => r.Indicator.Points, "分值", ReportPart.PointsCell);
        var score = m.May("score", FormCells.Points, r => r.Result.ClaimedScore, "得分", ReportPart.ScoreCell);
        var direction = m.Maybe("direction", ReportVocabulary.Direction, r => r.Indicator.PrintedDirection, "指标方向");
        var reason = m.May("reason", Values.Text, r => r.Result.DeviationReason, "偏差原因", ReportPart.Reason);
        var elements = m.May("elements", new ListFormat<IndicatorResult.ElementResult>(Element), r => r.Result.Elements, "要素完成情况");
        var memo = m.May(
            "memo", new ListFormat<IndicatorResult.MemoItem>(Memo, ReportPart.MemoItem, "name"), r => r.Result.MemoItems, "其中项");
        var opening = m.May(
            "openingTarget", TargetFormat.Of, r => r.Indicator.OpeningTarget ?? TargetValue.NotStated, "年初指标值");
        return new Table<IndicatorRow, ThirdLevelIndicator>("indicator", m, null, (ref json, f) =>
        {
            var own = id[f];
            var key = own ?? IndicatorTree.DefaultId(json.Path.Position(2), json.Path.Position(1), json.Path.Position(0));
            var state = json.Context.Kept<GoalRowState>();
            if (!state.TryTake(key, own is not null))
            {
                json.Context.Error(JsonErrorKind.Refused, id.Name, Taken(key), own ?? "null", f.StartOf(id, ref json));
            }
            else if (f.IsSound)
            {
                state.Results.Add(new IndicatorResult
                {
                    IndicatorId = key,
                    Actual = actual[f]!,
                    ClaimedScore = score[f],
                    DeviationReason = reason[f],
                    Elements = elements[f],
                    MemoItems = memo[f],
                });
                return new ThirdLevelIndicator
                {
                    Id = key,
                    Name = name[f],
                    Target = target[f]!,
                    Points = points[f],
                    PrintedDirection = direction[f],
                    OpeningTarget = opening[f],
                };
            }

            return null;
        });
    }

    private static LocalizedText Taken(string id) => new(
        $"指标编码“{id}”在本目标中已用过；每个指标须有自己的编码。", $"The indicator id '{id}' is taken by an earlier row of this goal; give each its own.");
}

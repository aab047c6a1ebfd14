using System;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 一行: what was filed, what it comes to, and how the two stand to each other. What was assumed stands once for all rows of a record.
/// </summary>
internal static class RowTables
{
    private static readonly LocalizedText NoRow = new(
        "得分行的位置应为指标或资金情况中的一行。", "The place of a row is an indicator, or a line of the funding table for execution.");

    private static readonly LocalizedText OtherLevels = new(
        "levels 应与 labels 中该行各级指标的名称一致。", "The 'levels' of a row are what 'labels' call its levels.");

    /// <summary>其中项; null where the row has no value.</summary>
    private static readonly ObjectFormat<IndicatorResult.MemoItem> Memo = Object<IndicatorResult.MemoItem>("memoOfRow", m =>
    {
        var name = m.Must("name", Values.Text, i => i.Name, "名称");
        var target = m.Shown("target", TargetFormat.Of, i => i.Target, "年度指标值", ReportPart.Target);
        var actual = m.Shown("actual", ActualFormat.Of, i => i.Actual, "实际完成值", ReportPart.Actual);
        return f => new IndicatorResult.MemoItem(name[f], target[f]!, actual[f]!);
    });

    public static ListFormat<EvaluationRecord.Row> Rows { get; } = new(Judged<EvaluationRecord.Row>("row", m =>
    {
        var name = m.Must("name", Values.Text, r => r.Line.Name, "名称");
        var levels = m.Shown("levels", new LevelsFormat(), LevelsOf, "一级、二级指标");
        var place = m.Must("place", PlaceFormat.Of, r => r.Line.Place, "位置");
        var kind = m.Must("kind", EvaluationWords.Line, r => r.Line.Kind, "种类");
        var id = m.May("id", Values.Text, r => r.Line.IndicatorId, "指标序号");
        var target = m.Shown("target", TargetFormat.Of, r => r.Target, "年度指标值", ReportPart.Target);
        var actual = m.Shown("actual", ActualFormat.Of, r => r.Actual, "实际完成值", ReportPart.Actual);
        var memo = m.May("memo", new ListFormat<IndicatorResult.MemoItem>(Memo, ReportPart.MemoItem, "name"), r => r.MemoItems, "其中项");
        var points = m.ShownValue("points", ComputedPoints.Of, r => r.Line.Points, "分值");
        var origin = m.Must("pointsOrigin", EvaluationWords.Origin, r => r.Line.PointsOrigin, "分值来源");
        var claimed = m.ShownValue("claimed", ComputedPoints.Of, r => r.Claimed, "自评得分");
        var outcome = new OutcomeMembers<EvaluationRecord.Row>(m, r => r.Line);
        var rate = m.Maybe("rate", Values.Ratio, r => r.Line.Rate, "完成率或执行率");
        var direction = m.Maybe("direction", ReportVocabulary.Direction, r => r.Line.Direction, "方向");
        var verdict = m.Must("verdict", EvaluationWords.Verdict, r => r.Verdict, "复核结论");
        var difference = m.ShownValue("difference", ComputedPoints.Of, r => r.Difference, "自评 − 复算");
        var cause = m.ShownValue("cause", EvaluationWords.Cause, r => r.Cause, "差异原因");
        var explanation = m.Must("explanation", StepFormat.Of, r => Explanations.OfLine(r.Line), "计算过程");
        return (ref json, f) =>
        {
            var isIndicator = f.Has(kind) && kind[f] == LineKind.Indicator;
            var (goal, first) = f.Has(place) ? PositionOf(place[f]) : default;
            if (f.Has(place) && f.Has(kind) && isIndicator != (goal is not null && first is not null))
            {
                json.Error(JsonErrorKind.Refused, place, NoRow, f.StartOf(place, ref json));
            }

            if (f.Has(place) && levels[f] is { } told && !told.SequenceEqual(isIndicator ? LevelsOf(place[f]) : []))
            {
                json.Error(JsonErrorKind.Refused, levels, OtherLevels, f.StartOf(levels, ref json));
            }

            if (outcome.Read(ref json, f) is not { } scored || !f.IsSound)
            {
                return null;
            }

            if (explanation[f].TellsAssumptions)
            {
                json.Context.Kept<RecordReading>().Telling.Add(explanation[f].It);
            }

            return new EvaluationRecord.Row
            {
                Line = new ScoredLine
                {
                    Kind = kind[f],
                    Name = name[f],
                    Place = place[f],
                    GoalIndex = goal,
                    FirstLevelIndex = first,
                    IndicatorId = id[f],
                    Points = points[f],
                    PointsOrigin = origin[f],
                    Outcome = scored.Outcome,
                    Contribution = scored.Contribution,
                    Rate = rate[f],
                    Direction = direction[f],
                    Explanation = explanation[f].It,
                },
                Target = isIndicator ? target[f] : null,
                Actual = isIndicator ? actual[f] : null,
                MemoItems = memo[f],
                Claimed = claimed[f],
                Verdict = verdict[f],
                Difference = difference[f],
                Cause = cause[f],
            };
        };
    }));

    // positions are counted in the place, as everywhere in a document
    private static (int? Goal, int? FirstLevel) PositionOf(Place place)
    {
        int? goal = null;
        int? first = null;
        foreach (var step in place.Steps)
        {
            goal = step.Part == ReportPart.Goal ? step.Index : goal;
            first = step.Part == ReportPart.FirstLevel ? step.Index : first;
        }

        return (goal, first);
    }

    private static string?[] LevelsOf(EvaluationRecord.Row row) => row.Line.Kind == LineKind.Indicator ? LevelsOf(row.Line.Place) : [];

    private static string?[] LevelsOf(Place place) =>
        [EvaluationRecord.Row.LabelOf(place, ReportPart.FirstLevel), EvaluationRecord.Row.LabelOf(place, ReportPart.SecondLevel)];

    // names of levels, null where the paper has none
    private sealed class LevelsFormat : Format<string?[]>
    {
        public override bool TryRead(ref JsonInput json, Slot<string?[]> slot)
        {
            if (json.Reader.TokenType != JsonTokenType.StartArray)
            {
                return json.Fail(JsonErrorKind.WrongType, Expected.Array);
            }

            slot.Value = [];
            var isRead = true;
            while (json.Reader.Read() && json.Reader.TokenType != JsonTokenType.EndArray)
            {
                isRead &= json.Reader.TokenType is JsonTokenType.String or JsonTokenType.Null
                    || json.Fail(JsonErrorKind.WrongType, Expected.Text);
                slot.Value = slot.Value.Length > 2 || !isRead ? slot.Value : [.. slot.Value, json.Reader.GetString()];
            }

            return isRead;
        }

        public override void Write(ref JsonOutput output, string?[] value)
        {
            output.BeginArray();
            foreach (var name in value)
            {
                output.Element();
                if (name is null)
                {
                    output.Null();
                }
                else
                {
                    output.Text(name);
                }
            }

            output.EndArray();
        }

        public override void Describe(ref JsonOutput output, SchemaBook book)
        {
            Schemas.Type(ref output, "array");
            output.Name("items");
            output.BeginObject();
            Schemas.BeginAnyOf(ref output);
            Schemas.Element(ref output, book, Values.Text);
            Schemas.NullElement(ref output);
            output.EndArray();
            output.EndObject();
        }
    }
}

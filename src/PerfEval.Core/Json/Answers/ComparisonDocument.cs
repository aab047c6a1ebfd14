using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Analysis;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>两个标准的比较: a report under two standards, row by row, and the steps from one result to the other.</summary>
internal static class ComparisonDocument
{
    private static readonly ObjectFormat<StandardComparison.PointsChange> Change = Written<StandardComparison.PointsChange>("change", m =>
    {
        m.Must("atMin", ComputedPoints.Of, change => change.OfMin, "下限之差");
        m.ShownValue("atMax", ComputedPoints.Of, change => change.OfMax, "上限之差");
    });

    private static readonly ObjectFormat<(EvaluationStandard Standard, ScoredEvaluation Evaluation)> Result =
        Written<(EvaluationStandard Standard, ScoredEvaluation Evaluation)>("resultOfStandard", m =>
        {
            AnswerTables.AddStandard(m, side => side.Standard);
            _ = new ResultMembers<(EvaluationStandard Standard, ScoredEvaluation Evaluation)>(m, side => side.Evaluation);
        });

    private static readonly ObjectFormat<ScoredLine> Side = Written<ScoredLine>("lineOfStandard", m =>
    {
        m.ShownValue("points", ComputedPoints.Of, line => line.Points, "分值");
        m.Must("pointsOrigin", EvaluationWords.Origin, line => line.PointsOrigin, "分值来源");
        _ = new OutcomeMembers<ScoredLine>(m, line => line);
        m.Maybe("rate", Values.Ratio, line => line.Rate, "完成率或执行率");
        m.Maybe("direction", ReportVocabulary.Direction, line => line.Direction, "方向");
        m.Must("assumptions", SentenceTables.Assumptions, line => line.Assumptions, "假定");
        m.Must("explanation", SentenceTables.Sentence, line => line.Explanation.Step, "计算过程");
    });

    private static readonly ObjectFormat<Compared> Line = Written<Compared>("comparedLine", m =>
    {
        m.Must("name", Values.Text, it => it.Line.Name, "名称");
        m.Must("place", PlaceFormat.Of, it => it.Line.Place, "位置");
        m.Shown("id", Values.Text, it => it.Row?.Line.IndicatorId, "指标序号");
        m.Shown("target", TargetFormat.Of, it => it.Row?.Target, "年度指标值");
        m.Shown("actual", ActualFormat.Of, it => it.Row?.Actual, "实际完成值");
        m.ShownValue("claimed", ComputedPoints.Of, it => it.Row?.Claimed, "自评得分");
        m.Shown("first", Side, it => it.Line.First, "甲标准之下");
        m.Shown("second", Side, it => it.Line.Second, "乙标准之下");
        m.Must("moved", Values.Boolean, it => it.Line.Moved, "得分是否变动");
    });

    private static readonly ObjectFormat<StandardComparison.LineChange> Moved = Written<StandardComparison.LineChange>("changedLine", m =>
    {
        m.Must("name", Values.Text, line => line.Name, "名称");
        m.Must("place", PlaceFormat.Of, line => line.Place, "位置");
        m.ShownValue("before", ComputedPoints.Range, line => line.Before, "此前得分");
        m.ShownValue("after", ComputedPoints.Range, line => line.After, "此后得分");
        m.Must("change", Change, line => line.Change, "变动");
    });

    private static readonly ObjectFormat<Bridged> Step = Written<Bridged>("bridgeStep", m =>
    {
        DifferencesDocument.AddTo(m, it => new DifferencesDocument.Difference(it.Step.Value, it.Standards));
        m.Must("before", ComputedPoints.Range, it => it.Step.Before, "此前总分");
        m.Must("after", ComputedPoints.Range, it => it.Step.After, "此后总分");
        m.Must("change", Change, it => it.Step.Change, "变动");
        m.Shown("gradeBefore", Values.Text, it => it.Step.GradeBefore?.Code, "此前等级");
        m.Shown("gradeAfter", Values.Text, it => it.Step.GradeAfter?.Code, "此后等级");
        m.Must("lines", new ListFormat<StandardComparison.LineChange>(Moved), it => it.Step.Lines, "变动的行");
        m.Must("beyondLines", Change, it => it.Step.BeyondLines, "各行以外的变动");
        m.Must("changesNothing", Values.Boolean, it => it.Step.ChangesNothing, "是否没有影响");
        m.Must("sentence", SentenceTables.Sentence, it => it.Step.Sentence, "说明");
    });

    public static DocumentFormat<Comparison> Format { get; } = AnswerTables.Document<Comparison>("comparison", m =>
    {
        _ = new RecordHead<Comparison>(m, it => it.Record);
        m.Must("first", Result, it => (it.Of.FirstStandard, it.Of.First), "甲标准的结果");
        m.Must("second", Result, it => (it.Of.SecondStandard, it.Of.Second), "乙标准的结果");
        m.Must("lines", new ListFormat<Compared>(Line), it => it.Lines, "各行");
        m.Must("steps", new ListFormat<Bridged>(Step), it => it.Steps, "由甲至乙的各步");
        m.Must("change", Change, it => it.Of.Change, "总分变动");
        m.Must("sentence", SentenceTables.Sentence, it => it.Of.Sentence, "说明");
        PlaceFormat.AddLabels(m);
    });

    /// <summary>A comparison and the record of the report under the first standard.</summary>
    internal sealed record Comparison(EvaluationRecord Record, StandardComparison Of)
    {
        public EquatableList<Compared> Lines
        {
            get
            {
                var filed = Record.Rows.ToDictionary(row => ReportPointers.All.Of(row.Line.Place), StringComparer.Ordinal);
                return Of.Lines
                    .Select(line => new Compared(line, filed.GetValueOrDefault(ReportPointers.All.Of(line.Place))))
                    .ToEquatableList();
            }
        }

        public EquatableList<Bridged> Steps
        {
            get
            {
                var standards = new DifferencesDocument.Pair(Of.FirstStandard, Of.SecondStandard);
                return Of.Steps.Select(step => new Bridged(step, standards)).ToEquatableList();
            }
        }
    }

    /// <summary>A line under both standards, and what was filed of it.</summary>
    internal sealed record Compared(StandardComparison.Line Line, EvaluationRecord.Row? Row);

    /// <summary>A step from one standard to the other.</summary>
    internal sealed record Bridged(StandardComparison.Step Step, DifferencesDocument.Pair Standards);
}

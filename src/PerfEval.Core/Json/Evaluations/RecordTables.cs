using PerfEval.Core.Assessing;
using PerfEval.Core.Checking.Repair;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>What else a record holds, list by list.</summary>
internal static class RecordTables
{
    private static readonly LocalizedText AFirstLevel = new(
        "一级指标的 JSON 指针（如 \"/goals/0/indicators/1\"）", "the JSON pointer of a first level such as \"/goals/0/indicators/1\"");

    /// <summary>小计与合计行: name, points and score as the form prints them.</summary>
    public static ListFormat<FiledIndicatorRow> Sums { get; } = new(Object<FiledIndicatorRow>("sum", m =>
    {
        var name = m.Shown("name", Values.Text, r => r.Name, "名称");
        var points = m.Shown("points", Values.Text, r => r.Points, "分值");
        var score = m.Shown("score", Values.Text, r => r.Score, "得分");
        return f => new FiledIndicatorRow { Name = name[f], Points = points[f], Score = score[f] };
    }));

    /// <summary>一级指标小计: filed beside recomputed.</summary>
    public static ListFormat<Assessment.FirstLevel> Groups { get; } = new(Judged<Assessment.FirstLevel>("group", m =>
    {
        var name = m.Shown("name", Values.Text, g => g.Group.Name, "名称");
        var place = m.Must("place", PlaceFormat.Of, g => PlaceOf(g.Group), "位置");
        var points = m.ShownValue("points", ComputedPoints.Of, g => g.Group.Points, "分值");
        var claimed = m.ShownValue("claimed", ComputedPoints.Of, g => g.Claimed, "自评得分");
        var score = m.Must("score", ComputedPoints.Range, g => g.Group.Score, "复算得分");
        return (ref json, f) =>
        {
            if (f.Has(place)
                && place[f].Steps is [{ Part: ReportPart.Goal, Index: { } goal }, { Part: ReportPart.FirstLevel, Index: { } first }])
            {
                return !f.IsSound ? null
                    : new Assessment.FirstLevel(new ScoredLevel(goal, first, name[f], points[f], score[f], default), claimed[f]);
            }

            if (f.Has(place))
            {
                json.Error(JsonErrorKind.InvalidText, place, AFirstLevel, f.StartOf(place, ref json));
            }

            return null;
        };
    }));

    /// <summary>已触发的限分: a cap that applied, why, and whether it surely did.</summary>
    public static ListFormat<ScoredEvaluation.AppliedCap> Caps { get; } = new(Object<ScoredEvaluation.AppliedCap>("appliedCap", m =>
    {
        var name = m.Must("name", Values.Text, c => c.Name, "名称");
        var reason = m.Must("reason", SentenceTables.Sentence, c => c.Reason, "原因");
        var certain = m.Must("certain", Values.Boolean, c => c.IsCertain, "是否确定");
        return f => new ScoredEvaluation.AppliedCap(name[f], reason[f], certain[f]);
    }));

    /// <summary>失分账: where points were lost and why; full points less these is the total, at both ends.</summary>
    public static ListFormat<PointsLedger.Entry> Ledger { get; } = new(Object<PointsLedger.Entry>("loss", m =>
    {
        var name = m.Must("name", Values.Text, e => e.Name, "名称");
        var place = m.Must("place", PlaceFormat.Of, e => e.Place, "位置");
        var atBest = m.Must("lostAtBest", ComputedPoints.Of, e => e.AtBest, "最少失分");
        var atWorst = m.Must("lostAtWorst", ComputedPoints.Of, e => e.AtWorst, "最多失分");
        var cause = m.Must("cause", SentenceTables.Sentence, e => e.Cause, "原因");
        return f => new PointsLedger.Entry(name[f], place[f], atBest[f], atWorst[f], cause[f]);
    }));

    /// <summary>假定 of all rows in one list, each with the place of its row.</summary>
    public static ListFormat<AssumptionOfRow> Assumptions { get; } = new(new AssumptionOfRow.Format());

    /// <summary>结构调整建议: its moves and the sums before and after.</summary>
    public static ListFormat<StructureProposal> Proposals { get; } = new(Object<StructureProposal>("proposal", m =>
    {
        var kind = m.Must("kind", EvaluationWords.Repair, p => p.Kind, "种类");
        var moves = m.Must("moves", Moves, p => p.Moves, "各步调整");
        var sums = m.Must("sums", BeforeAndAfter, p => p.Sums, "调整前后的合计");
        return f => new StructureProposal(kind[f], moves[f], sums[f]);
    }));

    private static ListFormat<StructureProposal.Move> Moves => new(Object<StructureProposal.Move>("move", m =>
    {
        var from = m.Must("from", PlaceFormat.Of, move => move.From, "原处");
        var what = m.Must("what", Values.Text, move => move.What, "移动的内容");
        var to = m.Must("to", Values.Text, move => move.To, "应在之处");
        return f => new StructureProposal.Move(from[f], what[f], to[f]);
    }));

    private static ListFormat<StructureProposal.Sum> BeforeAndAfter => new(Object<StructureProposal.Sum>("sumOfMoves", m =>
    {
        var name = m.Must("name", Values.Text, sum => sum.Name, "名称");
        var before = m.Must("before", SentenceTables.Value, sum => sum.Before, "调整前");
        var after = m.Must("after", SentenceTables.Value, sum => sum.After, "调整后");
        return f => new StructureProposal.Sum(name[f], before[f], after[f]);
    }));

    private static Place PlaceOf(ScoredLevel group) => Place.Report
        .Then(ReportPart.Goal, group.GoalIndex)
        .Then(ReportPart.FirstLevel, group.FirstLevelIndex, group.Name);
}

using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Scoring;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>
/// 计算过程: the tree of steps. The steps of a line stand with its row, and the tree of the total names the row by its position: <c>{"row":
/// 0}</c>. What was assumed of a line stands once for all rows, and in its steps only where it differs.
/// </summary>
internal sealed class StepFormat : Format<StepFormat.Step>
{
    public static StepFormat Of { get; } = new();

    private static readonly ListFormat<Step> Parts = new(Of);

    private static readonly ObjectFormat<Step> Object = Judged<Step>("step", m =>
    {
        var row = m.Maybe("row", Values.Count, s => s.Row, "所指的得分行");
        m.Rendered("text", (s, language) => s.Row is null ? ExplanationText.Sentence(s.It, language) : null, "文字");
        var subject = m.May("subject", Values.Text, s => s.Told?.Subject, "名称");
        var sentence = m.May("step", SentenceTables.Part, s => s.Told?.Step, "本步的说明");
        var rule = m.May("rule", Values.Text, s => s.Told?.Rule, "评分规则");
        var source = m.May("source", CitedDocuments.Note, s => s.Told?.Source, "依据");
        var share = m.Maybe("share", Values.Ratio, s => s.Told?.ExactShare, "占分值的比例");
        var result = m.Maybe("result", ComputedPoints.Range, s => s.Told?.Result, "得分");
        var assumptions = m.Maybe("assumptions", SentenceTables.Assumptions, s => s.TellsAssumptions ? s.It.Assumptions : null, "假定");
        var parts = m.May("parts", Parts, s => s.Parts, "各步");
        return (ref json, f) =>
        {
            if (f.IsGiven(row))
            {
                f.RefuseOthers(ref json, row);
            }
            else
            {
                f.Require(ref json, sentence);
            }

            if (!f.IsSound || (sentence[f] ?? (object?)row[f]) is null)
            {
                return default;
            }

            var step = new ScoreExplanation
            {
                Step = sentence[f] ?? Findings.Remark.Of(""),
                Subject = subject[f],
                Rule = rule[f],
                Source = source[f],
                ExactShare = share[f],
                Result = result[f],
                Assumptions = assumptions[f] ?? default,
                Parts = parts[f].Select(part => part.It).ToEquatableList(),
            };
            if (row[f] is { } position)
            {
                json.Context.Kept<RecordReading>().OfRows.Add(step, (position, f.StartOf(row, ref json)));
            }

            return new Step(step, null) { TellsAssumptions = f.IsGiven(assumptions) };
        };
    });

    public override bool TryRead(ref JsonInput json, Slot<Step> slot) => Object.TryRead(ref json, slot);

    public override void Write(ref JsonOutput output, Step value) => Object.Write(ref output, value);

    public override void Describe(ref JsonOutput output, SchemaBook book) => Object.Describe(ref output, book);

    /// <summary>A step as it is written: in the tree of the total some are named by their rows.</summary>
    /// <param name="It">The step.</param>
    /// <param name="Rows">The position of each row by its steps; null within the steps of a line.</param>
    internal readonly record struct Step(ScoreExplanation It, IReadOnlyDictionary<ScoreExplanation, int>? Rows)
    {
        /// <summary>The row whose steps these are; null where they stand here.</summary>
        public int? Row { get; init; }

        public bool TellsAssumptions { get; init; }

        /// <summary>The step where it stands here.</summary>
        public ScoreExplanation? Told => Row is null ? It : null;

        public EquatableList<Step> Parts => Told is null ? default : It.Parts.Select(Below).ToEquatableList();

        private Step Below(ScoreExplanation part) => Rows?.TryGetValue(part, out var row) == true
            ? new Step(part, Rows) { Row = row }
            : new Step(part, Rows) { TellsAssumptions = part.Assumptions.Count > 0 };
    }
}

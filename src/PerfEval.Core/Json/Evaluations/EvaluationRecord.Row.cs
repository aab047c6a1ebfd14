using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Checking.Verdicts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Indicators;
using PerfEval.Core.Scoring;

namespace PerfEval.Core.Json.Evaluations;

public sealed partial record EvaluationRecord
{
    /// <summary>
    /// 档案中的一行: a row of an assessment as a document holds it: what was filed about it, typed and with its printed text, beside
    /// what it comes to.
    /// </summary>
    public sealed record Row
    {
        /// <summary>复算结果: the scored line of the row.</summary>
        public required ScoredLine Line { get; init; }

        /// <summary>年度指标值 with its printed text; null for execution.</summary>
        public TargetValue? Target { get; init; }

        /// <summary>实际完成值 with its printed text; null for execution.</summary>
        public ActualValue? Actual { get; init; }

        /// <summary>其中项: the items printed below the row as parts of it.</summary>
        public EquatableList<IndicatorResult.MemoItem> MemoItems { get; init; }

        /// <summary>自评得分, in points; null where none can be read.</summary>
        public Points? Claimed { get; init; }

        /// <summary>复核结论: how the filed score compares with the recomputed one.</summary>
        public required ScoreVerdict Verdict { get; init => field = Given.Defined(value); }

        /// <summary>自评 − 复算, in points; to the nearer end of a range, 0 inside it; null where there is nothing to compare.</summary>
        public Points? Difference { get; init; }

        /// <summary>差异原因; null where the figures show none.</summary>
        public ScoreCause? Cause { get; init => field = Given.Defined(value); }

        /// <summary>一级指标 as printed, cut short as in a <see cref="Place"/>; null where it has no name, and for execution.</summary>
        public string? FirstLevel => LabelOf(Line.Place, ReportPart.FirstLevel);

        /// <summary>二级指标 as printed, cut short as in a <see cref="Place"/>; null where it has no name, and for execution.</summary>
        public string? SecondLevel => LabelOf(Line.Place, ReportPart.SecondLevel);

        internal static Row Of(AssessedRow row)
        {
            var filed = row.Filed;
            List<IndicatorResult.MemoItem> memo = [];
            foreach (var item in filed?.Result.MemoItems ?? default)
            {
                memo.Add(new IndicatorResult.MemoItem(item.Name, Printed(item.Target), Printed(item.Actual)));
            }

            return new Row
            {
                Line = row.Line,
                Target = filed is null ? null : Printed(filed.Indicator.Target),
                Actual = filed is null ? null : Printed(filed.Result.Actual),
                MemoItems = memo.ToEquatableList(),
                Claimed = row.Claimed.TryGetValue(out var claimed) ? claimed : null,
                Verdict = row.Verdict,
                Difference = row.Difference,
                Cause = row.Cause,
            };
        }

        // a document is read without the form: it holds the text of every value, also where the library would write the same
        private static TargetValue Printed(TargetValue target) => target.Text.Length > 0 ? target with { Raw = target.Text } : target;

        private static ActualValue Printed(ActualValue actual) => actual.Text.Length > 0 ? actual with { Raw = actual.Text } : actual;

        internal static string? LabelOf(Place place, ReportPart part)
        {
            foreach (var step in place.Steps)
            {
                if (step.Part == part)
                {
                    return step.Label;
                }
            }

            return null;
        }
    }
}

using PerfEval.Core.Amounts;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Standards;

/// <summary>评价标准: the document as a whole.</summary>
internal static class StandardDocument
{
    private const string Kind = "standard";

    private static readonly ObjectFormat<Sourced<bool>> SourcedFlag = SourceTables.Plain("sourced.boolean", Values.Boolean);
    private static readonly ObjectFormat<Sourced<ScoringRule>> SourcedRule = SourceTables.Sourced("sourced.rule", RuleFormat.OfIndicator);

    private static readonly ObjectFormat<EvaluationStandard> Standard = Judged<EvaluationStandard>(Kind, m =>
    {
        m.Head(Kind);
        var id = m.Must("id", Values.Text, s => s.Id, "标准代码");
        var version = m.Must("version", Values.Text, s => s.Version, "版本");
        var title = m.Must("title", LocalizedTextFormat.Of, s => s.Title, "标题");
        var key = m.Must("key", KeyFormat.Of, s => s.Key, "适用范围");
        var documents = m.Must("documents", new ListFormat<SourceDocument>(SourceTables.Document), s => s.Documents, "依据文件");
        var fullPoints = m.Must(
            "fullPoints",
            SourceTables.Plain("sourced.fullPoints", new ValueFormat<Points>(new FullPointsGrammar())),
            s => s.FullPoints,
            "满分");
        var executionPoints = m.May(
            "executionPoints", SourceTables.Plain("sourced.points", Values.Points), s => s.ExecutionPoints, "预算执行率分值");
        var execution = m.Must(
            "execution", SourceTables.Sourced("sourced.execution", RuleFormat.OfExecution), s => s.Execution, "预算执行率的评分规则");
        var levels = m.Must("firstLevels", List(SourceTables.Sourced("sourced.firstLevel", LevelTables.First)), s => s.FirstLevels, "一级指标");
        var quantityRule = m.Must("quantityRule", SourcedRule, s => s.QuantityRule, "定量指标的评分规则");
        var wordingRule = m.Must("wordingRule", SourcedRule, s => s.WordingRule, "定性指标的评分规则");
        var assignments = m.May(
            "assignments", List(SourceTables.Sourced("sourced.assignment", LevelTables.Assignment)), s => s.Assignments, "单项指标的规定");
        var groups = m.May("groups", List(SourceTables.Sourced("sourced.group", LevelTables.Group)), s => s.Groups, "择优计分的指标组");
        var goals = m.May("goals", SourceTables.Plain("sourced.goals", StandardVocabulary.Goals), s => s.Goals, "多个目标的计分");
        var direction = m.Must("direction", SourceTables.Sourced("sourced.direction", PolicyTables.Direction), s => s.Direction, "指标方向");
        var notApplicable = m.Must(
            "notApplicable", SourceTables.Plain("sourced.notApplicable", StandardVocabulary.NotApplicable), s => s.NotApplicable, "不适用的处理");
        var overTarget = m.Must(
            "overTarget", SourceTables.Sourced("sourced.overTarget", OverTargetFormat.Of), s => s.OverTarget, "超额完成的处理");
        var judgement = m.Must("acceptsFilersJudgement", SourcedFlag, s => s.AcceptsFilersJudgement, "是否采信填报单位的评分");
        var assertion = m.Must("acceptsAssertion", SourcedFlag, s => s.AcceptsAssertion, "是否采信定性陈述");
        var rounding = m.Must("rounding", SourceTables.Sourced("sourced.rounding", PolicyTables.Rounding), s => s.Rounding, "取舍");
        var grades = m.Must("grades", SourceTables.Sourced("sourced.grades", GradeScaleFormat.Of), s => s.Grades, "等级划分");
        var caps = m.May("caps", List(SourceTables.Sourced("sourced.cap", CapFormat.Of)), s => s.Caps, "限分与否决");
        var tolerances = m.Must("tolerances", SourceTables.Sourced("sourced.tolerances", PolicyTables.Tolerances), s => s.Tolerances, "容差");
        var thresholds = m.Must(
            "thresholds", SourceTables.Sourced("sourced.thresholds", PolicyTables.Thresholds), s => s.Thresholds, "提示界限");
        return (ref json, f) =>
        {
            SourceTables.JudgeSources(ref json);
            if (f.Has(grades))
            {
                CapFormat.JudgeGrades(ref json, grades[f].Value);
            }

            return json.Context.ErrorCount > 0 ? null : new EvaluationStandard
            {
                Id = id[f],
                Version = version[f],
                Title = title[f],
                Key = key[f],
                Documents = documents[f],
                FullPoints = fullPoints[f],
                ExecutionPoints = executionPoints[f],
                Execution = execution[f],
                FirstLevels = levels[f],
                QuantityRule = quantityRule[f],
                WordingRule = wordingRule[f],
                Assignments = assignments[f],
                Groups = groups[f],
                Goals = goals[f],
                Caps = caps[f],
                Direction = direction[f],
                NotApplicable = notApplicable[f],
                OverTarget = overTarget[f],
                AcceptsFilersJudgement = judgement[f],
                AcceptsAssertion = assertion[f],
                Rounding = rounding[f],
                Grades = grades[f],
                Tolerances = tolerances[f],
                Thresholds = thresholds[f],
            };
        };
    });

    public static DocumentFormat<EvaluationStandard> Format { get; } = new(new SchemaHead(Kind), Standard.Table);

    private static ListFormat<T> List<T>(Format<T> element) => new(element);

    private sealed class FullPointsGrammar : Grammar<Points>
    {
        private static readonly PointsGrammar Any = new();

        public override LocalizedText Expected { get; } = new("满分（大于 0）", "full points (above 0)");

        public override JsonErrorKind? Read(ref JsonInput json, out Points value) =>
            Any.Read(ref json, out value) ?? (value > Points.Zero ? null : JsonErrorKind.OutOfRange);

        public override void Write(ref JsonOutput output, Points value) => Any.Write(ref output, value);

        public override void Describe(ref JsonOutput output)
        {
            Schemas.Type(ref output, "number");
            output.Name("exclusiveMinimum");
            output.Number(0);
        }
    }
}

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

    public static ObjectFormat<EvaluationStandard> Standard { get; } = Judged<EvaluationStandard>(Kind, m =>
    {
        m.Head(Kind);
        var id = m.Must("id", Values.Text, s => s.Id, "标准代码");
        var version = m.Must("version", Values.Text, s => s.Version, "版本");
        var basedOn = m.May("basedOn", Values.Text, _ => null, "所依据的标准");
        var title = m.May("title", LocalizedTextFormat.Of, s => s.Title, "标题");
        var key = m.May("key", KeyFormat.Of, s => KeyText.Of(s.Key), "适用范围");
        var documents = m.May("documents", List(SourceTables.Document), s => s.Documents, "依据文件");
        var fullPoints = m.Inherit(
            "fullPoints",
            SourceTables.Plain("sourced.fullPoints", new ValueFormat<Points>(new FullPointsGrammar())),
            s => s.FullPoints,
            "满分");
        var executionPoints = m.May(
            "executionPoints", SourceTables.Plain("sourced.points", Values.Points), s => s.ExecutionPoints, "预算执行率分值");
        var execution = m.Inherit(
            "execution", SourceTables.Sourced("sourced.execution", RuleFormat.OfExecution), s => s.Execution, "预算执行率的评分规则");
        var levels = m.Inherit(
            "firstLevels", List(SourceTables.Sourced("sourced.firstLevel", LevelTables.First)), s => s.FirstLevels, "一级指标");
        var weights = m.May("weights", SourceTables.Sourced("sourced.weights", PolicyTables.Weights), s => s.Weights, "权重的折算");
        var quantityRule = m.Inherit("quantityRule", SourcedRule, s => s.QuantityRule, "定量指标的评分规则");
        var wordingRule = m.Inherit("wordingRule", SourcedRule, s => s.WordingRule, "定性指标的评分规则");
        var assignments = m.May(
            "assignments", List(SourceTables.Sourced("sourced.assignment", LevelTables.Assignment)), s => s.Assignments, "单项指标的规定");
        var provisions = m.May(
            "provisions", List(SourceTables.Sourced("sourced.provision", ProvisionTables.OfMany)), s => s.Provisions, "共同规定");
        var groups = m.May("groups", List(SourceTables.Sourced("sourced.group", LevelTables.Group)), s => s.Groups, "择优计分的指标组");
        var goals = m.May("goals", SourceTables.Plain("sourced.goals", StandardVocabulary.Goals), s => s.Goals, "多个目标的计分");
        var direction = m.Inherit("direction", SourceTables.Sourced("sourced.direction", PolicyTables.Direction), s => s.Direction, "指标方向");
        var notApplicable = m.Inherit(
            "notApplicable", SourceTables.Plain("sourced.notApplicable", StandardVocabulary.NotApplicable), s => s.NotApplicable, "不适用的处理");
        var overTarget = m.Inherit(
            "overTarget", SourceTables.Sourced("sourced.overTarget", OverTargetFormat.Of), s => s.OverTarget, "超额完成的处理");
        var judgement = m.Inherit("acceptsFilersJudgement", SourcedFlag, s => s.AcceptsFilersJudgement, "是否采信填报单位的评分");
        var assertion = m.Inherit("acceptsAssertion", SourcedFlag, s => s.AcceptsAssertion, "是否采信定性陈述");
        var rounding = m.Inherit("rounding", SourceTables.Sourced("sourced.rounding", PolicyTables.Rounding), s => s.Rounding, "取舍");
        var grades = m.Inherit("grades", SourceTables.Sourced("sourced.grades", GradeScaleFormat.Of), s => s.Grades, "等级划分");
        var caps = m.May("caps", List(SourceTables.Sourced("sourced.cap", CapFormat.Of)), s => s.Caps, "限分与否决");
        var tolerances = m.Inherit(
            "tolerances", SourceTables.Sourced("sourced.tolerances", PolicyTables.Tolerances), s => s.Tolerances, "容差");
        var thresholds = m.Inherit(
            "thresholds", SourceTables.Sourced("sourced.thresholds", PolicyTables.Thresholds), s => s.Thresholds, "提示界限");
        MemberShape[] inherited =
        [
            fullPoints, execution, levels, quantityRule, wordingRule, direction, notApplicable, overTarget, judgement, assertion, rounding,
            grades, tolerances, thresholds,
        ];
        return (ref json, f) =>
        {
            var from = BaseOf(ref json, f, id, version, basedOn);
            RequireAll(ref json, f, inherited, from, isBased: f.IsGiven(basedOn), [title, key, documents]);
            if (f.IsGiven(basedOn) && from is not null)
            {
                Inheritance.Cite(ref json, from.Documents);
            }

            SourceTables.JudgeSources(ref json);
            if (f.Has(grades) || from is not null)
            {
                var scale = grades.Of(f, from!).Value;
                CapFormat.JudgeGrades(ref json, scale);
                Inheritance.JudgeCaps(ref json, f.IsGiven(caps) ? default : from?.Caps ?? default, scale, f.StartOf(grades, ref json));
            }

            var own = key[f]?.Beside(f.IsGiven(basedOn) ? from?.Key : null) ?? (f.IsGiven(basedOn) ? from?.Key : null);
            if (own is null && f.Has(key))
            {
                json.Context.Error(JsonErrorKind.Refused, key.Name, KeyOpen, null, f.StartOf(key, ref json));
            }

            if (json.Context.ErrorCount > 0 || own is null)
            {
                return null;
            }

            // a standard that is based on none and says all itself takes nothing from anywhere
            return Inheritance.WithDocuments(ref json, documents[f], f.StartOf(documents, ref json), from, new EvaluationStandard
            {
                Id = id[f],
                Version = version[f],
                Title = title[f] ?? from!.Title,
                Key = own,
                Documents = documents[f],
                FullPoints = fullPoints.Of(f, from!),
                ExecutionPoints = OwnOr(f, executionPoints, from?.ExecutionPoints),
                Execution = execution.Of(f, from!),
                FirstLevels = levels.Of(f, from!),
                Weights = OwnOr(f, weights, from?.Weights),
                QuantityRule = quantityRule.Of(f, from!),
                WordingRule = wordingRule.Of(f, from!),
                Assignments = Inheritance.Joined(assignments[f], from?.Assignments ?? default),
                Provisions = f.IsGiven(provisions) ? provisions[f] : from?.Provisions ?? default,
                Groups = f.IsGiven(groups) ? groups[f] : from?.Groups ?? default,
                Goals = OwnOr(f, goals, from?.Goals),
                Caps = f.IsGiven(caps) ? caps[f] : from?.Caps ?? default,
                Direction = direction.Of(f, from!),
                NotApplicable = notApplicable.Of(f, from!),
                OverTarget = overTarget.Of(f, from!),
                AcceptsFilersJudgement = judgement.Of(f, from!),
                AcceptsAssertion = assertion.Of(f, from!),
                Rounding = rounding.Of(f, from!),
                Grades = grades.Of(f, from!),
                Tolerances = tolerances.Of(f, from!),
                Thresholds = thresholds.Of(f, from!),
            });
        };
    });

    public static DocumentFormat<EvaluationStandard> Format { get; } = new(new SchemaHead(Kind), Standard.Table);

    private static readonly LocalizedText KeyOpen = new(
        "适用范围须写 region（行政区划）和 years（适用年度）；依据（basedOn）别的标准时才可以不写。",
        "A key names its region and its years; only that of a standard based on another may leave them out.");

    // what the standard is based on, by the standard's own id; else the defaults, of which nothing but values is taken
    private static EvaluationStandard? BaseOf(
        ref JsonInput json,
        Frame f,
        Required<EvaluationStandard, string> id,
        Required<EvaluationStandard, string> version,
        Optional<EvaluationStandard, string> basedOn)
    {
        if (!f.Has(id) || !f.Has(version) || json.Context.Beside is not StandardBases bases)
        {
            return null;
        }

        if (!f.IsGiven(basedOn))
        {
            return bases.DefaultsOf(id[f]);
        }

        if (basedOn[f] is not { } name)
        {
            return null;
        }

        var (found, problem) = bases.Find(id[f], name);
        if (problem is not null)
        {
            json.Context.Error(JsonErrorKind.Refused, basedOn.Name, problem, null, f.StartOf(basedOn, ref json));
        }

        return found?.Derive(id[f], version[f]);
    }

    // null says nothing, and takes nothing over; without a base to take it from a member must be there
    private static void RequireAll(
        ref JsonInput json, Frame f, MemberShape[] inherited, EvaluationStandard? from, bool isBased, MemberShape[] identity)
    {
        foreach (var member in inherited)
        {
            if (f.IsNull(member) || (from is null && !isBased && !f.IsGiven(member)))
            {
                Missing(ref json, f, member);
            }
        }

        foreach (var member in identity)
        {
            if (f.IsNull(member) || (!isBased && !f.IsGiven(member) && member.Name != "documents"))
            {
                Missing(ref json, f, member);
            }
        }
    }

    private static void Missing(ref JsonInput json, Frame f, MemberShape member) =>
        json.Context.Error(JsonErrorKind.MissingMember, member.Name, null, member.Name, f.StartOf(member, ref json));

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

    // null is said, and takes nothing over
    private static T? OwnOr<T>(Frame f, Optional<EvaluationStandard, T> member, T? inherited)
        where T : class => f.IsGiven(member) || f.IsNull(member) ? member[f] : inherited;
}

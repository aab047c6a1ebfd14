using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Evaluations;

/// <summary>检查发现: code, severity, places and arguments, from which its texts are rendered; and findings somebody accepted.</summary>
internal static class FindingTables
{
    private static readonly LocalizedText APlaceEach = new(
        "每条检查发现至少有一个位置；“others”为其余各处各列一项。", "A finding has a place, and “others” an entry for each further one.");

    public static ValueFormat<FindingCode> Code { get; } = new(new CodeGrammar());

    /// <summary>What lies above and below, apart.</summary>
    public static ObjectFormat<ScoreGap> Gap { get; } = Object<ScoreGap>("gap", m =>
    {
        var over = m.Must("over", ComputedPoints.Of, g => g.Over, "多计");
        var under = m.Must("under", ComputedPoints.Of, g => g.Under, "少计");
        return f => new ScoreGap(over[f], under[f]);
    });

    // the values of a further place; the place itself stands among the places
    private static readonly ObjectFormat<EquatableList<Argument>> Other = Object<EquatableList<Argument>>("findingElsewhere", m =>
    {
        var arguments = m.May("arguments", SentenceTables.Arguments, values => values, "参数");
        return f => arguments[f];
    });

    public static ObjectFormat<Finding> Finding { get; } = Judged<Finding>("finding", m =>
    {
        var code = m.Must("code", Code, e => e.Code, "问题代码");
        var severity = m.Must("severity", EvaluationWords.Severity, e => e.Severity, "严重程度");
        var places = m.Must("places", PlaceFormat.List, e => e.Places, "位置");
        m.Rendered("concern", (e, _) => EvaluationWords.WordOf(e.Concern), "关注点");
        m.Rendered("title", (e, language) => e.Kind.Title(language), "名称");
        m.Rendered("message", (e, language) => e.Message(language), "说明");
        var arguments = m.May("arguments", SentenceTables.Arguments, e => e.Arguments, "参数");
        var others = m.May(
            "others",
            new ListFormat<EquatableList<Argument>>(Other),
            e => e.Others.Select(other => other.Arguments).ToEquatableList(),
            "其余各处");
        var atStake = m.Maybe("atStake", Gap, e => e.AtStake, "涉及分数");
        return (ref json, f) =>
        {
            if (!f.IsSound)
            {
                return null;
            }

            if (places[f].Count != others[f].Count + 1)
            {
                json.Error(JsonErrorKind.Refused, places, APlaceEach, f.StartOf(places, ref json));
                return null;
            }

            var (at, values) = (places[f], others[f]);
            return new Finding(RecordedChecks.KindOf(code[f]), severity[f], at[0], arguments[f])
            {
                Others = values.Select((own, i) => new FindingInstance(at[i + 1], own)).ToEquatableList(),
                AtStake = atStake[f],
            };
        };
    });

    public static ListFormat<Finding> Findings { get; } = new(Finding);

    /// <summary>已接受的发现: whose report, the finding as it was accepted, why, by whom and when.</summary>
    public static ListFormat<AcceptedFinding> Accepted { get; } = new(new OwnPlaces<AcceptedFinding>(
        Judged<AcceptedFinding>("accepted", m =>
        {
            var subject = m.Must("subject", Values.Text, a => a.Subject, "评价对象名称");
            var year = m.Maybe("fiscalYear", Values.Year, a => a.FiscalYear, "年度");
            var finding = m.Must("finding", Finding, a => a.Finding, "检查发现");
            var reason = m.Must("reason", Values.Text, a => a.Reason, "理由");
            var by = m.Must("by", Values.Text, a => a.By, "何人");
            var on = m.Must("on", Values.Date, a => a.On, "何时");
            PlaceFormat.AddLabels(m);
            return (ref json, f) =>
            {
                if (!f.IsSound)
                {
                    return null;
                }

                PlaceFormat.CheckLabels(ref json);
                return new AcceptedFinding(subject[f], year[f], finding[f], reason[f], by[f], on[f]);
            };
        })));

    private sealed class CodeGrammar : Grammar<FindingCode>
    {
        public override LocalizedText Expected { get; } = new("PE 加四位数字的问题代码", "a finding code, PE and four digits");

        public override JsonErrorKind? Read(ref JsonInput json, out FindingCode value)
        {
            value = default;
            if (json.Reader.TokenType != System.Text.Json.JsonTokenType.String)
            {
                return JsonErrorKind.WrongType;
            }

            return FindingCode.TryParse(json.Reader.GetString(), null, out value) ? null : JsonErrorKind.UnknownWord;
        }

        public override void Write(ref JsonOutput output, FindingCode value) => output.Text(value.ToString());

        public override void Describe(ref JsonOutput output)
        {
            Schemas.Type(ref output, "string");
            output.Name("pattern");
            output.Text("^PE[0-9]{4}$");
        }
    }
}

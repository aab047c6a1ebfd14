using PerfEval.Core.Budgeting.Facts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Reports;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Reports;

/// <summary>绩效自评报告: the document as a whole.</summary>
internal static class ReportDocument
{
    private const string Kind = "report";

    private static readonly ObjectFormat<Claims> Claims = Object<Claims>("claims", m =>
    {
        var points = m.May("totalPoints", FormCells.Points, c => c.TotalPoints, "总分值", ReportPart.TotalPoints);
        var total = m.May("total", FormCells.Points, c => c.TotalScore, "自评总分", ReportPart.TotalScore);
        var grade = m.May("grade", FormCells.Text, c => c.Grade, "自评等级", ReportPart.Grade);
        return f => new Claims { TotalPoints = points[f], TotalScore = total[f], Grade = grade[f] };
    });

    private static readonly ObjectFormat<Incident> Incident = Object<Incident>("incident", m =>
    {
        var name = m.Must("name", Values.Text, i => i.Name, "事项");
        var reason = m.Must("reason", Values.Text, i => i.Reason, "理由");
        return f => new Incident(name[f], reason[f]);
    });

    public static ObjectFormat<SelfEvaluation> Report { get; } = Judged<SelfEvaluation>(Kind, m =>
    {
        m.Head(Kind);
        var title = m.May("title", Values.Text, r => r.Title, "标题");
        var form = m.May("form", Values.Text, r => r.Form, "表样");
        var year = m.May("fiscalYear", FormCells.Year, r => r.FiscalYear, "年度", ReportPart.FiscalYear);
        var filedOn = m.May("filedOn", FormCells.Date, r => r.FiledOn, "填报日期", ReportPart.FiledOn);
        var completeness = m.Must("completeness", ReportVocabulary.Completeness, r => r.Completeness, "完整程度");
        var notPrinted = m.May("notPrinted", new ColumnsFormat(), r => r.NotPrinted, "表上没有的栏");
        var subject = m.Must("subject", UnitTables.Subject, r => r.Subject, "评价对象", ReportPart.Subject);
        var budget = m.May("budget", MoneyTables.Budget, r => r.Budget, "预算收支情况", ReportPart.Budget);
        var facts = m.May("facts", new ListFormat<Fact>(FactFormat.Of, ReportPart.Fact), r => r.Facts.Facts, "事实数据");
        var funding = m.May("funding", MoneyTables.Funding, r => r.Funding, "资金情况", ReportPart.Funding);
        var goals = m.Must("goals", new ListFormat<AnnualGoal>(new GoalFormat(), ReportPart.Goal), r => r.Goals, "年度总体目标");
        var claims = m.Must("claims", Claims, r => r.Claims, "自评结果", ReportPart.Claims);
        var narrative = m.May("narrative", NarrativeTables.Narrative, r => r.Narrative, "资金使用及绩效情况", ReportPart.Narrative);
        var incidents = m.May("incidents", new ListFormat<Incident>(Incident), r => r.Incidents, "重大事项");
        var notes = m.May("notes", Values.Texts, r => r.Notes, "备注");
        var judgements = m.May(
            "judgements", new ListFormat<IndicatorJudgement>(ReferenceTables.Judgement, ReportPart.Judgement), r => r.Judgements, "评分意见");
        return (ref json, f) =>
        {
            // the indicators of a goal that could not be read are unknown
            if (f.Has(goals))
            {
                CheckReferences(ref json, goals[f]);
            }

            return json.Context.ErrorCount > 0 ? null : new SelfEvaluation
            {
                Title = title[f],
                Form = form[f],
                FiscalYear = year[f],
                FiledOn = filedOn[f],
                Completeness = completeness[f],
                NotPrinted = notPrinted[f],
                Subject = subject[f],
                Budget = budget[f],
                Facts = facts[f].Count == 0 ? FactSheet.Empty : new FactSheet(facts[f]),
                Funding = funding[f],
                Goals = goals[f],
                Claims = claims[f],
                Narrative = narrative[f],
                Incidents = incidents[f],
                Notes = notes[f],
                Judgements = judgements[f],
            };
        };
    });

    public static DocumentFormat<SelfEvaluation> Format { get; } = new(new SchemaHead(Kind), Report.Table);

    private static void CheckReferences(ref JsonInput json, EquatableList<AnnualGoal> goals)
    {
        foreach (var (start, goal, id) in json.Context.Kept<ReportReading>().References)
        {
            if (goal >= goals.Count || goals[goal].Tree.PositionOf(id) is null)
            {
                json.Context.ErrorAt(JsonErrorKind.UnknownIndicator, null, id, start);
            }
        }
    }
}

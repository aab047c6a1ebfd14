using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Standards;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>适用哪个标准: each question with the standard that governs there, and why.</summary>
internal static class SelectionsDocument
{
    private static readonly ObjectFormat<StandardQuery.PassedOver> PassedOver = Written<StandardQuery.PassedOver>("passedOver", m =>
    {
        AnswerTables.AddStandard(m, it => it.Standard);
        m.Must("region", Values.Region, it => it.Standard.Key.Region, "行政区划代码");
        m.Must("from", Values.Year, it => it.Standard.Key.Years.From, "起始年度");
        m.ShownValue("to", Values.Year, it => it.Standard.Key.Years.To, "终止年度");
        m.Shown("form", Values.Text, it => it.Standard.Key.Form, "表样");
        m.Must("why", EvaluationWords.Obstacle, it => it.Why, "没有用的原因");
    });

    private static readonly ObjectFormat<StandardQuery.Answer> Answer = Written<StandardQuery.Answer>("answer", m =>
    {
        m.Shown("form", Values.Text, it => it.Query.Form, "表样");
        m.Must("kind", EvaluationWords.SubjectKind, it => it.Query.Kind, "评价对象");
        m.May("category", Values.Text, it => it.Query.Category, "项目类别");
        m.ShownValue("region", Values.Region, it => it.Query.Region, "行政区划代码");
        m.Shown("regionName", Values.Text, it => it.Query.Region is { } region ? Regions.BuiltIn.PathOf(region) : null, "地区名称");
        m.ShownValue("year", Values.Year, it => it.Query.Year, "年度");
        m.Must("standard", AnswerTables.Standard, it => it.Selection.Standard, "评价标准");
        m.Must("selection", EvaluationWords.Selection, it => it.Selection.Reason, "选定方式");
        m.May("selectedBecause", LocalizedTextFormat.Of, it => it.Because, "选定依据");
        m.May("passedOver", new ListFormat<StandardQuery.PassedOver>(PassedOver), it => it.PassedOver, "没有用的标准");
    });

    public static DocumentFormat<IReadOnlyList<StandardQuery.Answer>> Format { get; } =
        AnswerTables.Document<IReadOnlyList<StandardQuery.Answer>>(
            "selections", m => m.Must("answers", new ListFormat<StandardQuery.Answer>(Answer), all => all.ToEquatableList(), "回答"));
}

using System.Collections.Generic;
using PerfEval.Core.Budgeting;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Writing;

namespace PerfEval.Core.Json.Answers;

/// <summary>适用哪个标准: each question with the standard that governs there, and why.</summary>
internal static class SelectionsJson
{
    public static byte[] Of(IEnumerable<StandardAnswer> answers, Language? texts) => AnswerDocument.Of("selections", texts, record =>
        record.Objects("answers", answers.ToEquatableList(), answer =>
        {
            var (json, query) = (record.Json, answer.Query);
            json.WriteString("form", query.Form);
            json.WriteString("kind", EvaluationWords.SubjectKind.WordOf(query.Kind));
            json.WriteString("region", query.Region?.ToString());
            json.WriteString("regionName", query.Region is { } region ? Regions.BuiltIn.PathOf(region) : null);
            if (query.Year is { } year)
            {
                json.Digits("year", year.ToString());
            }
            else
            {
                json.WriteNull("year");
            }

            json.WriteStartObject("standard");
            AnswerDocument.Standard(record, answer.Selection.Standard);
            json.WriteEndObject();
            json.WriteString("selection", EvaluationWords.Selection.WordOf(answer.Selection.Reason));
            json.MemberIfAny("selectedBecause", answer.Because, LocalizedTextJson.Write);
        }));
}

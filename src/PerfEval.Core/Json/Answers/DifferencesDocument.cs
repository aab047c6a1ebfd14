using System;
using System.Text.Json;
using PerfEval.Core.Analysis;
using PerfEval.Core.Common;
using PerfEval.Core.Json.Evaluations;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Answers;

/// <summary>取值差异: in which values two standards differ, each with both texts and both sources.</summary>
internal static class DifferencesDocument
{
    private static readonly ObjectFormat<Said> Side = Written<Said>("valueOfStandard", m =>
    {
        m.Must("value", SentenceTables.Sentence, said => said.Value.Text, "取值");
        m.Must(
            "source", AnswerTables.Source, said => AnswerTables.StandardSource.Of(said.Value.Source, said.Standard), "依据");
    });

    public static DocumentFormat<Pair> Format { get; } = AnswerTables.Document<Pair>("differences", m =>
    {
        m.Must("first", AnswerTables.Standard, pair => pair.First, "甲标准");
        m.Must("second", AnswerTables.Standard, pair => pair.Second, "乙标准");
        m.Must("differences", new ListFormat<Difference>(Entry), Differences, "取值差异");
    });

    private static ObjectFormat<Difference> Entry => Written<Difference>("difference", m => AddTo(m, difference => difference));

    /// <summary>Declares the members of one difference.</summary>
    public static void AddTo<T>(Members<T> m, Func<T, Difference> get)
    {
        m.Must("property", Values.Text, owner => JsonNamingPolicy.CamelCase.ConvertName(get(owner).Value.Property), "标准的成员");
        m.Must("name", SentenceTables.Sentence, owner => get(owner).Value.Name, "名称");
        m.Shown("first", Side, owner => Said.Of(get(owner).Value.First, get(owner).Standards.First), "甲标准的取值");
        m.Shown("second", Side, owner => Said.Of(get(owner).Value.Second, get(owner).Standards.Second), "乙标准的取值");
    }

    private static EquatableList<Difference> Differences(Pair pair)
    {
        var values = ValueDifference.Between(pair.First, pair.Second);
        var differences = new Difference[values.Count];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = new Difference(values[i], pair);
        }

        return differences.ToEquatableList();
    }

    /// <summary>The standards that are compared.</summary>
    internal sealed record Pair(EvaluationStandard First, EvaluationStandard Second);

    /// <summary>A difference and between which standards it is.</summary>
    internal sealed record Difference(ValueDifference Value, Pair Standards);

    private sealed record Said(ValueDifference.Stated Value, EvaluationStandard Standard)
    {
        public static Said? Of(ValueDifference.Stated? value, EvaluationStandard standard) =>
            value is null ? null : new Said(value, standard);
    }
}

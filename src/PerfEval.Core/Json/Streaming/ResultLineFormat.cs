using System;
using System.Linq;
using System.Text.Json;
using PerfEval.Core.Amounts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Json.Standards;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Streaming;

/// <summary>The members of a line of results.</summary>
internal static class ResultLineFormat
{
    private static readonly WordFormat<Severity> Severities = ByName<Severity>();

    private static readonly ValueFormat<FindingCode> Code = new(new ParsedGrammar<FindingCode>(
        Expected.Text, static (string text, out FindingCode value) =>
            FindingCode.TryParse(text, null, out value), static value => value.ToString()));

    private static readonly ObjectFormat<ResultLine.CodeCount> Count = Object<ResultLine.CodeCount>("codeCount", m =>
    {
        var code = m.Must("code", Code, c => c.Code, "问题代码");
        var severity = m.Must("severity", Severities, c => c.Severity, "严重程度");
        var count = m.Must("count", Values.Count, c => c.Count, "个数");
        return f => new ResultLine.CodeCount(code[f], severity[f], count[f]);
    });

    private static readonly ObjectFormat<ResultLine.Problem> Problem = Object<ResultLine.Problem>("problem", m =>
    {
        var kind = m.Maybe("kind", ByName<JsonErrorKind>(), p => p.Kind, "错误种类");
        var pointer = m.Must("pointer", Values.Text, p => p.Pointer, "位置");
        var column = m.Maybe("column", Values.Count, p => p.Column, "第几个字符");
        var reason = m.Must("reason", LocalizedTextFormat.Of, p => p.Reason, "原因");
        var remedy = m.Must("remedy", LocalizedTextFormat.Of, p => p.Remedy, "改正方法");
        return f => new ResultLine.Problem(kind[f], pointer[f], column[f], reason[f], remedy[f]);
    });

    /// <summary>结果行. It has no schema of its own among its members: a line says no more than it must.</summary>
    public static ObjectFormat<ResultLine> Of { get; } = Object<ResultLine>("result", m =>
    {
        var line = m.Must("line", WholeGrammar.Format, r => r.Line, "行号");
        var file = m.May("file", Values.Text, r => r.File, "文件");
        var name = m.May("name", Values.Text, r => r.Name, "评价对象");
        var unit = m.May("unit", Values.Text, r => r.Unit, "预算单位");
        var year = m.Maybe("year", Values.Year, r => r.Year, "年度");
        var standard = m.May("standard", Values.Text, r => r.Standard, "评价标准");
        var total = m.May("total", ScoreFormat.Format, r => r.Total, "总分");
        var grade = m.May("grade", Values.Text, r => r.Grade, "等级");
        var execution = m.May("execution", ScoreFormat.Format, r => r.Execution, "预算执行率得分");
        var scores = m.May("scores", new ListFormat<PointsRange?>(ScoreFormat.Format, blank: () => null), r => r.Scores, "单项得分");
        var verdict = m.Maybe("verdict", ByName<Verdict>(), r => r.Verdict, "结论");
        var findings = m.May("findings", new ListFormat<ResultLine.CodeCount>(Count), r => r.Findings, "检查发现");
        var problems = m.May("problems", new ListFormat<ResultLine.Problem>(Problem), r => r.Problems, "无结果的原因");
        return f => new ResultLine
        {
            Line = line[f],
            File = file[f],
            Name = name[f],
            Unit = unit[f],
            Year = year[f],
            Standard = standard[f],
            Total = total[f],
            Grade = grade[f],
            Execution = execution[f],
            Scores = scores[f],
            Verdict = verdict[f],
            Findings = findings[f],
            Problems = problems[f],
        };
    });

    /// <summary>Reads and checks lines that a batch has written.</summary>
    public static DocumentFormat<ResultLine> Lines { get; } = new(new AnyHead(), Of.Table);

    /// <summary>Writes a result with its line feed.</summary>
    public static void Write(ResultLine result, System.Buffers.IBufferWriter<byte> output)
    {
        var json = new JsonOutput(output, isIndented: false);
        Of.Write(ref json, result);
        json.Flush();
        output.GetSpan(1)[0] = (byte)'\n';
        output.Advance(1);
    }

    // a word is the name of the value, the first letter small
    private static WordFormat<V> ByName<V>()
        where V : struct, Enum =>
        new([.. Enum.GetValues<V>().Select(value => (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), value))]);

    // a line of results has no head
    private sealed class AnyHead : DocumentHead
    {
        public override bool Fits(JsonInput json) =>
            json.Reader.TokenType == JsonTokenType.StartObject || json.Fail(JsonErrorKind.WrongType, Expected.Object);
    }
}

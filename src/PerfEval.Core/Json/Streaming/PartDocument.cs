using PerfEval.Core.Json.Formats;
using PerfEval.Core.Json.Summaries;
using static PerfEval.Core.Json.Formats.Tables;

namespace PerfEval.Core.Json.Streaming;

/// <summary>分段结果: the document as a whole, and the plan of all parts.</summary>
internal static class PartDocument
{
    private const string Kind = "part";

    private static readonly ObjectFormat<DocumentBatch.PartId> Id = Object<DocumentBatch.PartId>("partId", m =>
    {
        var run = m.Must("run", Values.Text, p => p.Run, "批次");
        var number = m.Must("number", Values.Count, p => p.Number, "分段号");
        var parts = m.Must("parts", Values.Count, p => p.Parts, "分段数");
        var line = m.Must("firstLine", WholeGrammar.Format, p => p.FirstLine, "首行行号");
        var lines = m.Must("lines", WholeGrammar.Format, p => p.Lines, "行数");
        var start = m.Must("start", WholeGrammar.Format, p => p.Start, "首字节");
        var length = m.Must("length", WholeGrammar.Format, p => p.Length, "字节数");
        var input = m.Must("inputHash", Values.Text, p => p.InputHash, "内容校验值");
        var standard = m.Must("standardHash", Values.Text, p => p.StandardHash, "标准校验值");
        return f => new DocumentBatch.PartId
        {
            Run = run[f],
            Number = number[f],
            Parts = parts[f],
            FirstLine = line[f],
            Lines = lines[f],
            Start = start[f],
            Length = length[f],
            InputHash = input[f],
            StandardHash = standard[f],
        };
    });

    private static readonly ObjectFormat<DocumentBatch.PartResult> Result = Object<DocumentBatch.PartResult>(Kind, m =>
    {
        m.Head(Kind);
        var id = m.Must("part", Id, p => p.Id, "分段");
        var hash = m.Must("resultsHash", Values.Text, p => p.ResultsHash, "结果的校验值");
        var summary = m.Must("summary", SummaryDocument.Whole, p => p.Summary, "汇总");
        return f => new DocumentBatch.PartResult { Id = id[f], ResultsHash = hash[f], Summary = summary[f] };
    });

    private static readonly ObjectFormat<PartList> Plan = Object<PartList>("plan", m =>
    {
        m.Head("plan");
        var parts = m.Must("parts", new ListFormat<DocumentBatch.PartId>(Id), p => p.Parts, "各分段");
        return f => new PartList(parts[f]);
    });

    public static DocumentFormat<DocumentBatch.PartResult> Format { get; } = new(new SchemaHead(Kind), Result.Table);

    public static DocumentFormat<PartList> PlanFormat { get; } = new(new SchemaHead("plan"), Plan.Table);

    /// <summary>The parts of a plan.</summary>
    internal sealed record PartList(Common.EquatableList<DocumentBatch.PartId> Parts);
}

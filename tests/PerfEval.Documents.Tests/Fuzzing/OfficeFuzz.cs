using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Json;
using PerfEval.Documents.Pdf;
using PerfEval.Documents.Tests.Making;

namespace PerfEval.Documents.Tests.Fuzzing;

/// <summary>
/// Changed Office files and PDFs under their readers: whatever they hold there is a document or a sentence, the same twice, within a bounded time and memory;
/// what is read goes through the reader of forms.
/// </summary>
internal sealed class OfficeFuzz(int seed)
{
    private const long MostBytes = 400L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>How many files were read, by what came of them.</summary>
    public SortedDictionary<string, int> Outcomes { get; } = new(StringComparer.Ordinal);

    /// <summary>What went wrong, each with the number of its file.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>The longest time one took.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>The most one allocated.</summary>
    public long Largest { get; private set; }

    /// <summary>The files that are changed.</summary>
    public static IReadOnlyList<byte[]> Sources() =>
    [
        CorpusFile.Read("form.xlsx"), CorpusFile.Read("form.xls"), CorpusFile.Read("form.docx"), CorpusFile.Read("reviewed.xlsx"),
        CorpusFile.Read("form.pdf"),
        Book.Of(Book.Rows(["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出指标", "维修水库", "5座", "5座", "90", "90"])),
        new OldBook().Style(0).Style(31).Sheet("自评表", OldBook.Label(0, 0, "三级指标"), OldBook.Number(0, 1, 1, 44895), OldBook.Formula(1, 0, 0, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]), OldBook.Record(0x0207, OldBook.Wide("文"))).ToBytes(),
        Paper.Of(Paper.P("项目支出绩效自评表") + Paper.Table(Paper.Row(Paper.Cell("甲", "<w:vMerge w:val=\"restart\"/>"), "乙"), Paper.Row(Paper.Cell("", "<w:vMerge/>"), "丙"))),
    ];

    /// <summary>Reads so many changed files.</summary>
    /// <param name="count">How many.</param>
    public void Go(int count)
    {
        var sources = Sources();
        for (var i = 0; i < count; i++)
        {
            var random = new Random(unchecked((seed * 1_000_003) + i));
            Examine(i, new OfficeMutation(random).Of(sources[i % sources.Count], sources));
        }
    }

    private void Examine(int number, byte[] file)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var first = Read(file);
            Count(first);
            if (number % 16 == 0 && Text(first) != Text(Read(file)))
            {
                Broken.Add($"{number}: read twice, two answers");
            }

            if (first.Document?.Grid is { } grid && FormSheet.Read(grid).TryGetForm(out var form, out _) && FormReader.Read(form) is var reading
                && number % 5 == 0)
            {
                Annotate(number, file, reading);
            }
        }
        catch (Exception fault)
        {
            Broken.Add($"{number}: {fault.GetType().Name}: {fault.Message} {fault.StackTrace?.Split('\n').FirstOrDefault()}");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Slowest = watch.Elapsed > Slowest ? watch.Elapsed : Slowest;
        Largest = Math.Max(Largest, allocated);
        if (watch.Elapsed > Longest || allocated > MostBytes)
        {
            Broken.Add($"{number}: {watch.Elapsed.TotalSeconds:0.0} s, {allocated >> 20} MB");
        }
    }

    // what is annotated can be opened: its parts are well-formed, and the form is read out of it again
    private void Annotate(int number, byte[] file, FormReading reading)
    {
        var assessment = Assessor.Assess(reading.Report, BuiltInStandards.Catalog.Select(reading.Query), reading.Findings);
        if (WorkbookReview.TryAnnotate(file, [(assessment, reading.AddressOf)], Language.Chinese, out var annotated, out var problem))
        {
            Outcomes["annotated"] = Outcomes.GetValueOrDefault("annotated") + 1;
            if (number % 2 == 0 && DocumentReader.Read(annotated).Document?.Grid is null)
            {
                Broken.Add($"{number}: annotated, and not to be read");
            }
        }
        else
        {
            _ = problem.Message(Language.English);
        }
    }

    // as the tool reads a file
    private static DocumentReadResult Read(byte[] file)
    {
        var read = DocumentReader.Read(file);
        return read.Problem is { Kind: DocumentKind.Pdf } ? PdfReader.Read(file) : read;
    }

    private void Count(DocumentReadResult result)
    {
        if (!result.TryGetDocument(out var document, out var problem))
        {
            _ = problem.Message(Language.English);
        }

        var outcome = document is not null ? $"read as {document.Kind}" : $"sentence about {problem!.Kind}";
        Outcomes[outcome] = Outcomes.GetValueOrDefault(outcome) + 1;
    }

    private static string Text(DocumentReadResult result) => result.TryGetDocument(out var document, out var problem)
        ? $"{document.Kind} {document.Text} {string.Join('|', document.Grid?.Cells.Select(cell => cell.ToString()) ?? [])} {string.Join('|', document.Notes.Select(note => note.What(Language.Chinese)))}"
        : problem.Message(Language.Chinese);
}

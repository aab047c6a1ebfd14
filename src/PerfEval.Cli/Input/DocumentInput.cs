using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using PerfEval.Cli.Texts;
using PerfEval.Core.Assessing;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Core.Forms;
using PerfEval.Core.Forms.Filed;
using PerfEval.Core.Forms.Grids;
using PerfEval.Core.Json;
using PerfEval.Core.Json.Reading;
using PerfEval.Core.Published;
using PerfEval.Core.Reports;
using PerfEval.Core.Scoring;
using PerfEval.Core.Standards;
using PerfEval.Documents;
using PerfEval.Documents.Pdf;

namespace PerfEval.Cli.Input;

/// <summary>
/// 读取文档: the one door of all verbs to what a user hands in: a report (perfeval/1), a form as JSON, the text copy of a published report,
/// a sheet as text, a workbook, a Word file, a PDF. What it is is seen from its content; what it cannot be read as is said with the one
/// thing to do.
/// </summary>
/// <param name="Path">The file, or - for standard input.</param>
/// <param name="Mode">How strictly a report is read.</param>
/// <param name="Sheet">The sheet or table that is the form; null to choose it by its title.</param>
internal sealed record DocumentInput(string Path, ReadingMode Mode, string? Sheet = null)
{
    /// <summary>Its bytes, where somebody has them already; null to read them.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Reads and assesses it.</summary>
    /// <param name="named">The standard the user named; null to let the report or the form decide.</param>
    /// <exception cref="CliProblem">It cannot be read, or holds several forms.</exception>
    public AssessedFile Assess(StandardSelection? named) => AssessAll(named) switch
    {
        [var only] => only,
        { Count: var count } => throw Refusal(CliText.SeveralForms.With(count), CliText.GiveOneForm),
    };

    /// <summary>Reads and assesses all forms that it holds.</summary>
    /// <param name="named">The standard the user named; null to let the report or the form decide.</param>
    /// <exception cref="CliProblem">It cannot be read.</exception>
    public IReadOnlyList<AssessedFile> AssessAll(StandardSelection? named)
    {
        var document = Read(out var bytes);
        if (document.Kind == DocumentKind.Json)
        {
            return [OfJson(JsonOf(document, bytes), named)];
        }

        if (Recognised(document, bytes, out var table) is { } reading)
        {
            return [PublishedInput.Assess(Path, reading, named)];
        }

        return table?.Forms switch
        {
            [var only] => [OfForm(Path, only, document.Notes, named) with { Grid = document.Grid }],
            { Count: > 1 } forms => [.. forms.Select((form, i) => OfForm(NumberedName(i), form, document.Notes, named))],
            _ => throw NoForm(table?.Problem),
        };
    }

    /// <summary>What it says of a report, with places, before anything is scored.</summary>
    /// <exception cref="CliProblem">Nothing of a report could be read in it, or it holds several forms.</exception>
    public PublishedReading ReadPublished()
    {
        var document = Read(out var bytes);
        if (document.Kind == DocumentKind.Json)
        {
            return PublishedInput.OfJson(Path, JsonOf(document, bytes));
        }

        return Recognised(document, bytes, out var table) ?? PublishedReader.OfForm(FormReader.Read(OnlyForm(table)));
    }

    private ReadDocument Read(out byte[] bytes)
    {
        bytes = Content ?? FileInput.Read(Path, CliText.CannotReadReport);
        var read = DocumentReader.Read(bytes, Sheet);
        if (read.Problem is { Kind: DocumentKind.Pdf })
        {
            read = PdfReader.Read(bytes, Sheet);
        }

        return read.TryGetDocument(out var document, out var problem) ? document : throw Refusal(problem.What, problem.Remedy);
    }

    // a published report where the text has its sections, or no row of heads; else null, and the table if there is one
    private static PublishedReading? Recognised(ReadDocument document, byte[] bytes, out SheetReadResult? table)
    {
        // UTF-16 without a mark is known from its bytes, for which the readers of texts do not look
        var text = document.Encoding is "UTF-8" or "GB18030"
            ? bytes
            : Encoding.UTF8.GetBytes(document.Text ?? GridLines.Of(document.Grid!));
        table = document.Kind == DocumentKind.Text ? FormSheet.ReadBytes(text, PublishedInput.OtherEncoding) : OfGrid(document.Grid);
        return PublishedInput.Find(text, table?.Form is not null);
    }

    private static SheetReadResult? OfGrid(FormGrid? grid) => grid is null ? null : FormSheet.Read(grid);

    private static byte[] JsonOf(ReadDocument document, byte[] bytes) =>
        document.Encoding == "UTF-8" ? bytes : Encoding.UTF8.GetBytes(document.Text!);

    private FiledForm OnlyForm(SheetReadResult? table) => table?.Forms switch
    {
        [var only] => only,
        { Count: > 1 and var count } => throw Refusal(CliText.SeveralForms.With(count), CliText.GiveOneForm),
        _ => throw PublishedInput.Nothing(Path),
    };

    private CliProblem NoForm(FormGrid.SheetProblem? problem) => problem is null
        ? Refusal(CliText.NoTable, CliText.GiveTable)
        : Refusal(
            new LocalizedText(problem.Message(Language.Chinese), problem.Message(Language.English)), CliText.RemedyOf(problem.Kind));

    // the forms of one file are told apart by their numbers
    private string NumberedName(int index) => Path + "#" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private AssessedFile OfJson(ReadOnlyMemory<byte> utf8, StandardSelection? named)
    {
        if (SaysWhatItIs(utf8.Span))
        {
            var report = PerfEvalJson.ReadReport(utf8, Mode);
            return report.IsSuccess
                ? OfReport(report.Value, report.Findings, named)
                : throw JsonRefusal.Of(CliText.CannotReadReport, Path, report.Errors);
        }

        var form = PerfEvalJson.ReadForm(utf8);
        return form.TryGetValue(out var filed)
            ? OfForm(Path, filed, form.Findings, named)
            : throw JsonRefusal.Of(CliText.CannotReadForm, Path, form.Errors);
    }

    private AssessedFile OfReport(SelfEvaluation report, EquatableList<Finding> notes, StandardSelection? named) =>
        new(Path, Assessor.Assess(report, named ?? Scorer.Select(report, BuiltInStandards.Catalog), notes));

    private static AssessedFile OfForm(string name, FiledForm form, EquatableList<Finding> notes, StandardSelection? named)
    {
        var reading = FormReader.Read(form);
        var selection = named ?? BuiltInStandards.Catalog.Select(reading.Query);
        var assessment = Assessor.Assess(reading.Report, selection, [.. reading.Findings, .. notes]);
        return new AssessedFile(name, assessment, reading.SumRows, reading.AddressOf);
    }

    private CliProblem Refusal(LocalizedText what, LocalizedText remedy) =>
        new(CliText.CannotReadReport, FileInput.Name(Path), [what], remedy);

    // a report names its schema or its kind; a form has neither. What is no JSON is left to the reader of reports, which says where it
    // breaks off
    private static bool SaysWhatItIs(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1
                    && (json.ValueTextEquals("schema"u8) || (json.ValueTextEquals("kind"u8) && json.Read() && IsKindOfDocument(ref json))))
                {
                    return true;
                }
            }

            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    // the kind of a form is that of its subject: department or project
    private static bool IsKindOfDocument(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String
        && (json.ValueTextEquals("report"u8) || json.ValueTextEquals("evaluation"u8) || json.ValueTextEquals("standard"u8));
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;
using PerfEval.Documents.Editing;
using PerfEval.Documents.Packages;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents.Review;

/// <summary>批注: one workbook from its bytes to those of the annotated one.</summary>
internal sealed class WorkbookAnnotation
{
    private readonly WorkbookEdit _workbook;
    private readonly PackageEdit _edit;
    private readonly Language _language;

    private WorkbookAnnotation(Package package, ReadOnlyMemory<byte> bytes, Language language)
    {
        (_edit, _language) = (new PackageEdit(package, bytes), language);
        _workbook = new WorkbookEdit(package, _edit);
    }

    /// <summary>The annotated workbook.</summary>
    /// <exception cref="DocumentRefusal">It cannot be annotated.</exception>
    public static byte[] Of(DocumentKind kind, ReadOnlyMemory<byte> bytes, List<ReviewedForm> forms, Language language)
    {
        if (bytes.Length > Limits.MaxDocumentBytes)
        {
            throw new DocumentRefusal(DocumentsWords.TooLarge);
        }

        if (kind is DocumentKind.Encrypted)
        {
            throw DocumentRefusal.Of(kind);
        }

        if (kind is not DocumentKind.Workbook)
        {
            throw new DocumentRefusal(ReviewWords.OnlyWorkbooks, ReviewWords.SaveAsWorkbook);
        }

        var package = Package.Open(bytes);
        var annotation = new WorkbookAnnotation(package, bytes, language);
        annotation._workbook.RefuseOthers();
        annotation.Annotate(OpenWorkbook.Open(package), forms);
        return annotation._edit.ToBytes();
    }

    private void Annotate(OpenWorkbook workbook, List<ReviewedForm> forms)
    {
        var reviews = SheetReviews.Of(forms);
        var sheets = workbook.Sheets.Where(sheet => sheet.Part is not null && reviews.ContainsKey(sheet.Name)).ToList();
        if (sheets.Count == 0)
        {
            throw new DocumentRefusal(ReviewWords.NoTable, ReviewWords.GiveForm);
        }

        var (part, sheet) = _workbook.Styles();
        var styles = new ReviewStyles(sheet);
        foreach (var entry in sheets)
        {
            Annotate(entry.Part!, reviews[entry.Name], workbook.Read(entry), styles);
        }

        _workbook.AddSheet(ReviewWords.SheetName.In(_language), new FindingsSheet(styles, _language).Write(forms, sheets.Count > 1));
        _edit.Set(part, sheet.ToString());
    }

    private void Annotate(string part, SheetReview review, SheetContent content, ReviewStyles styles)
    {
        var comments = _workbook.PartOf(part, "comments");
        var there = comments is null ? NotesPart.Empty : _edit.Text(comments);
        var plan = SheetPlan.Of(review, content, NotesPart.CellsOf(there), _language);
        var editor = new SheetEditor(_edit.Text(part), plan, styles);
        editor.Edit();
        if (plan.Notes.Count > 0)
        {
            AddNotes(part, comments, NotesPart.With(there, plan.Notes), plan, editor);
        }

        _edit.Set(part, editor.ToString());
    }

    private void AddNotes(string part, string? comments, string text, SheetPlan plan, SheetEditor editor)
    {
        if (comments is null)
        {
            _workbook.AddNotes(part, text);
        }
        else
        {
            _edit.Set(comments, text);
        }

        // a drawing that is there may show buttons as well: it is added to
        var drawing = _workbook.Named(part, editor.DrawingId);
        var drawn = NotesDrawing.With(drawing is null ? NotesDrawing.Empty : _edit.LooseText(drawing), plan.Notes, editor.Sizes);
        if (drawing is not null && drawn is not null)
        {
            _edit.Set(drawing, drawn);
        }
        else if (editor.DrawingId is null)
        {
            editor.NameDrawing(_workbook.AddDrawing(part, drawn ?? NotesDrawing.Empty));
        }
    }
}

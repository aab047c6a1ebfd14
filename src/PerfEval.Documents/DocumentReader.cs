using System;
using PerfEval.Core.Common;
using PerfEval.Documents.OldWorkbooks;
using PerfEval.Documents.Packages;
using PerfEval.Documents.Recognition;
using PerfEval.Documents.Words;
using PerfEval.Documents.Workbooks;

namespace PerfEval.Documents;

/// <summary>
/// 读取文件: what a file is, by its content and never by its name, and what it holds: the form of a workbook or a Word file as a grid, a text
/// as text. What cannot be read is one sentence with what to do about it.
/// </summary>
/// <remarks>
/// Nothing outside the bytes is ever looked at: no link is followed, no macro or embedded program is opened, nothing is written. GB18030
/// comes from the runtime's own code pages, which are asked directly; nothing is registered for the process.
/// </remarks>
public static class DocumentReader
{
    /// <summary>文件种类: what a file is. It never throws for what the bytes hold.</summary>
    /// <param name="bytes">The whole file.</param>
    public static DocumentKind KindOf(ReadOnlyMemory<byte> bytes) => Recogniser.KindOf(bytes, out _);

    /// <summary>Reads a file. It never throws for what the bytes hold: what is wrong stands in the result.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="sheet">工作表: the name of the sheet, or of the table of a Word file (表 2), that is the form; null to choose it by its
    /// title.</param>
    public static DocumentReadResult Read(ReadOnlyMemory<byte> bytes, string? sheet = null)
    {
        if (bytes.Length > Limits.MaxDocumentBytes)
        {
            return DocumentReadResult.Of(new DocumentProblem(DocumentKind.Other, DocumentsWords.TooLarge, DocumentsWords.LeaveOnlyForm));
        }

        var kind = Recogniser.KindOf(bytes, out var encoding);
        try
        {
            return kind switch
            {
                DocumentKind.Json or DocumentKind.Text => DocumentReadResult.Of(PlainText.Read(kind, encoding, bytes.Span)),
                DocumentKind.Workbook => DocumentReadResult.Of(WorkbookReader.Read(kind, OpenWorkbook.Open(Package.Open(bytes)), sheet)),
                DocumentKind.OldWorkbook => DocumentReadResult.Of(WorkbookReader.Read(kind, BinaryWorkbook.Open(bytes), sheet)),
                DocumentKind.Word => DocumentReadResult.Of(WordReader.Read(Package.Open(bytes), sheet)),
                _ => DocumentReadResult.Of(new DocumentProblem(kind, DocumentsWords.WhatIs(kind), DocumentsWords.RemedyOf(kind))),
            };
        }
        catch (DocumentRefusal refusal)
        {
            return DocumentReadResult.Of(new DocumentProblem(kind, refusal.What, refusal.Remedy));
        }
    }
}

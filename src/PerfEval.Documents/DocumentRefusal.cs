using System;
using PerfEval.Core.Standards;

namespace PerfEval.Documents;

/// <summary>拒绝读取: reading stopped for what a file holds. It never leaves the library: its problem becomes the result.</summary>
internal sealed class DocumentRefusal : Exception
{
    /// <summary>A refusal with its sentence and its remedy.</summary>
    public DocumentRefusal(LocalizedText what, LocalizedText? remedy = null)
        : base(what.English) => (What, Remedy) = (what, remedy ?? DocumentsWords.LeaveOnlyForm);

    /// <summary>The refusal of a file that is cut short, or whose inner directory leads nowhere.</summary>
    public static DocumentRefusal Cut() => new(DocumentsWords.IsCut, DocumentsWords.SaveAgain);

    /// <summary>The refusal of a file for what it is.</summary>
    public static DocumentRefusal Of(DocumentKind kind) => new(DocumentsWords.WhatIs(kind), DocumentsWords.RemedyOf(kind));

    /// <summary>What is wrong.</summary>
    public LocalizedText What { get; }

    /// <summary>What to do.</summary>
    public LocalizedText Remedy { get; }
}

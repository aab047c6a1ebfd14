using System;
using PerfEval.Core.Standards;

namespace PerfEval.Documents.Pdf;

/// <summary>拒绝读取: reading stopped for what a PDF holds. It never leaves the library: its problem becomes the result.</summary>
internal sealed class PdfRefusal(LocalizedText what, LocalizedText? remedy = null) : Exception(what.English)
{
    /// <summary>What is wrong.</summary>
    public LocalizedText What => what;

    /// <summary>What to do.</summary>
    public LocalizedText Remedy => remedy ?? PdfWords.FromOriginal;
}

using System;
using System.IO;

namespace PerfEval.Documents.Tests.Making;

/// <summary>Real files: one form made by Office programs as .xlsx, .xls, .docx, .doc and PDF, and files of other kinds.</summary>
internal static class CorpusFile
{
    /// <summary>The bytes of a file.</summary>
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Corpus", name));
}

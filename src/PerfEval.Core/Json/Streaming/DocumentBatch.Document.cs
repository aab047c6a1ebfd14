using System;
using PerfEval.Core.Assessing;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Json.Streaming;

public static partial class DocumentBatch
{
    /// <summary>一份文件 of a batch that the host has read itself: a workbook, a form, a text.</summary>
    public sealed record Document
    {
        private Document(string name) => Name = name;

        /// <summary>What the file is called.</summary>
        public string Name { get; }

        /// <summary>评定结果; null where there is none.</summary>
        public Assessment? Assessment { get; private init; }

        /// <summary>Why there is no result; null where there is one.</summary>
        public LocalizedText? Reason { get; private init; }

        /// <summary>How to mend it; null where there is a result.</summary>
        public LocalizedText? Remedy { get; private init; }

        /// <summary>A file that was assessed.</summary>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public static Document Of(string name, Assessment assessment)
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(assessment);
            return new Document(name) { Assessment = assessment };
        }

        /// <summary>A file that could not be read; it has its line all the same.</summary>
        /// <exception cref="ArgumentNullException">An argument is null.</exception>
        public static Document Unreadable(string name, LocalizedText reason, LocalizedText remedy)
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(reason);
            ArgumentNullException.ThrowIfNull(remedy);
            return new Document(name) { Reason = reason, Remedy = remedy };
        }
    }
}

namespace PerfEval.Core.Common;

/// <summary>文件中的文字: a value that documents write in another text than the one it shows: a fraction as the percentage it is.</summary>
internal interface IDocumentText
{
    /// <summary>The text of documents, which reads back as the same value.</summary>
    string DocumentText { get; }
}

using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Documents;

/// <summary>不能读取的原因: why a file gave nothing, in one sentence, and the one thing to do about it.</summary>
/// <param name="Kind">文件种类: what the file is.</param>
/// <param name="What">原因: what the file is, or what is wrong in it and where.</param>
/// <param name="Remedy">处理: what to do.</param>
public sealed record DocumentProblem(DocumentKind Kind, LocalizedText What, LocalizedText Remedy)
{
    /// <summary>The reason and the remedy in one text.</summary>
    /// <param name="language">The language.</param>
    public string Message(Language language) => language == Language.English
        ? $"{What.English}. {Remedy.English}"
        : $"{What.Chinese}。{Remedy.Chinese}";
}

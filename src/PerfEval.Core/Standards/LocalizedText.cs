using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>双语文本: a name in Chinese and English.</summary>
/// <param name="Chinese">中文.</param>
/// <param name="English">English.</param>
public sealed record LocalizedText(string Chinese, string English)
{
    /// <summary>中文: the Chinese text.</summary>
    public string Chinese { get; init => field = Given.Of(value); } = Given.Of(Chinese);

    /// <summary>English.</summary>
    public string English { get; init => field = Given.Of(value); } = Given.Of(English);

    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;
}

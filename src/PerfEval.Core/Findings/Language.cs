namespace PerfEval.Core.Findings;

/// <summary>The language a text is rendered in. Data never depends on it.</summary>
public enum Language
{
    /// <summary>简体中文 (zh-CN).</summary>
    Chinese = 0,

    /// <summary>English.</summary>
    English = 1,
}

using PerfEval.Core.Standards;

namespace PerfEval.Cli.Rendering;

/// <summary>标准的一项取值: in words, with its source.</summary>
/// <param name="Label">项目.</param>
/// <param name="Text">取值.</param>
/// <param name="Source">依据.</param>
internal sealed record StandardValue(LocalizedText Label, LocalizedText Text, SourceNote Source);

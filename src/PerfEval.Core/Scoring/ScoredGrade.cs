using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>评定等级: the grade of a total.</summary>
/// <param name="Code">The code in the scale.</param>
/// <param name="Label">优, 良, 中, 差 and their English.</param>
public sealed record ScoredGrade(string Code, LocalizedText Label);

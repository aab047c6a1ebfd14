using PerfEval.Core.Common;

namespace PerfEval.Core.Findings;

/// <summary>
/// 检查发现: one thing found in a filed report, as data: what (code and arguments), how grave, where. Texts are rendered from it by <see cref="FindingText"/>.
/// </summary>
/// <param name="Code">The stable code.</param>
/// <param name="Severity">Error, warning or note.</param>
/// <param name="Place">Where it stands in the report.</param>
/// <param name="Arguments">The values its text names: expected, actual, difference.</param>
public sealed record Finding(FindingCode Code, Severity Severity, Place Place, EquatableList<Argument> Arguments);

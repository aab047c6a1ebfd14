using PerfEval.Core.Findings;

namespace PerfEval.Core.Checking.Repair;

/// <summary>调整前后的合计: points or an amount before and after all moves.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Before">调整前.</param>
/// <param name="After">调整后.</param>
public sealed record StructureSum(string Name, ArgumentValue Before, ArgumentValue After);

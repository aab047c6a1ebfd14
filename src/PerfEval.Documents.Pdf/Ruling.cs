namespace PerfEval.Documents.Pdf;

/// <summary>表格线: a drawn line, level or upright.</summary>
/// <param name="IsLevel">Whether it is level.</param>
/// <param name="At">Its height, or where across the page an upright one stands.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends; not before it begins.</param>
internal readonly record struct Ruling(bool IsLevel, double At, double From, double To);

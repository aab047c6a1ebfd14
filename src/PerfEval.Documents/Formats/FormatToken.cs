namespace PerfEval.Documents.Formats;

/// <summary>数字格式的一个记号: one sign of a number format.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Text">The literal itself, the letters of a part of a date, or the sign.</param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);

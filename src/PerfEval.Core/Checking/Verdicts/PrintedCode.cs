using System.Linq;
using PerfEval.Core.Common;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>填报的编码: a code, or another text with figures in it, as it was meant: width folded and without blanks.</summary>
internal static class PrintedCode
{
    /// <summary>The text; empty where none is filled in.</summary>
    public static string Of(string? text) => text is null ? "" : string.Concat(WidthFolding.Fold(text).Where(c => !char.IsWhiteSpace(c)));
}

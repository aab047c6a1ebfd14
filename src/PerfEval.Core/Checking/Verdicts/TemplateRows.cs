using System;
using System.Linq;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Checking.Verdicts;

/// <summary>表样残留: rows that the empty form came with (指标1, ……, ××) and nobody filled in; they are no indicators.</summary>
internal static class TemplateRows
{
    /// <summary>Whether a row is one of them: a name of such words and digits alone, and every other cell blank.</summary>
    public static bool Is(ReportRow row, EquatableList<string> words) =>
        row.Indicator.Target is TargetValue.Unstated
        && row.Result.Actual is ActualValue.NotReported
        && row.Indicator.Points.IsBlank
        && row.Claimed.IsBlank
        && string.IsNullOrWhiteSpace(row.Result.DeviationReason)
        && row.Result.MemoItems.Count == 0
        && PlaceholderName.Is(row.Indicator.Name, words.Concat(PlaceholderName.Usual));

    /// <summary>Whether a name still holds what was to be replaced, such as ** or ××.</summary>
    public static bool AreIn(string name, EquatableList<string> words) =>
        words.Any(word => IsMark(word) && name.Contains(word, StringComparison.Ordinal));

    // **, ×× and XX; 指标, 某 and … stand in other names too
    private static bool IsMark(string word) => word.Length > 0 && word[0] != '…'
        && (!char.IsLetterOrDigit(word[0]) || (word.Length > 1 && char.IsAsciiLetter(word[0])));
}

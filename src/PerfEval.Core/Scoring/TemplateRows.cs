using System;
using PerfEval.Core.Common;
using PerfEval.Core.Indicators;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Scoring;

/// <summary>
/// 表样残留: rows that the empty form came with (指标1, ……, ××) and nobody filled in; they are no indicators, have no points and are not printed.
/// </summary>
internal static class TemplateRows
{
    /// <summary>Whether a row is one of them: an indicator of the empty form, and nothing filed or judged about it.</summary>
    public static bool Is(IndicatorLeaf leaf, IndicatorResult filed, Judgement? judgement, EvaluationStandard standard) =>
        judgement is null
        && filed.Actual is ActualValue.NotReported
        && filed.ClaimedScore.IsBlank
        && string.IsNullOrWhiteSpace(filed.DeviationReason)
        && filed.MemoItems.Count == 0
        && filed.Elements.Count == 0
        && standard.IsOfTemplate(leaf);

    /// <summary>Whether a name still holds what was to be replaced, such as ** or ××.</summary>
    public static bool AreIn(string name, EquatableList<string> words)
    {
        foreach (var word in words)
        {
            if (IsMark(word) && name.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // **, ×× and XX; 指标, 某 and … stand in other names too
    private static bool IsMark(string word) => word.Length > 0 && word[0] != '…'
        && (!char.IsLetterOrDigit(word[0]) || (word.Length > 1 && char.IsAsciiLetter(word[0])));
}

using System;
using PerfEval.Core.Findings;
using PerfEval.Core.Standards;

namespace PerfEval.Core.Assessing;

public sealed partial record Assessment
{
    /// <summary>结论的说法: what a verdict is called on a page.</summary>
    /// <param name="verdict">结论.</param>
    /// <returns>A few words in both languages, without a full stop: 须更正, to correct.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is none of the five.</exception>
    public static LocalizedText NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Acceptable => new("可以照收", "acceptable"),
        Verdict.ToExplain => new("须说明", "to explain"),
        Verdict.ToCorrect => new("须更正", "to correct"),
        Verdict.ToRefile => new("多半须重填", "mostly to be filled in again"),
        Verdict.NotAssessable => new("无法复核", "cannot be re-checked"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "The verdict is none of the five."),
    };

    /// <summary>发现的处理: what is to be done with a finding, by its severity, as pages for officers say it.</summary>
    /// <param name="severity">严重程度.</param>
    /// <returns>A few words in both languages, without a full stop: 须说明, to explain.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The severity is none of the three.</exception>
    public static LocalizedText NameOf(Severity severity) => severity switch
    {
        Severity.Error => NameOf(Verdict.ToCorrect),
        Severity.Warning => NameOf(Verdict.ToExplain),
        Severity.Note => new("提示", "note"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "The severity is none of the three."),
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards.Values;

/// <summary>等级划分的文字: the bounds of the grades, and what else they are called.</summary>
internal static class GradeWords
{
    public static Remark Of(GradeScale scale)
    {
        var bands = scale.Bands;
        List<Remark> sentences = [];
        for (var i = 0; i < bands.Count; i++)
        {
            var isLast = i == bands.Count - 1;
            if (bands.Count == 1)
            {
                sentences.Add(Sentence("policy.gradeAlways", bands[i]));
                continue;
            }

            sentences.Add(isLast
                ? Sentence("policy.gradeBelow", bands[i], Argument.Of("bound", bands[i - 1].LowerBound))
                : Sentence("policy.gradeFrom", bands[i], Argument.Of("bound", bands[i].LowerBound)));
        }

        // the code is a word for the grade too; mostly it is the English one
        foreach (var band in bands)
        {
            var words = band.Aliases.AsEnumerable();
            words = band.Code.Equals(band.Label.English, StringComparison.OrdinalIgnoreCase) ? words : words.Append(band.Code);
            if (words.Any())
            {
                sentences.Add(Sentence("policy.gradeWords", band, Argument.Of("words", words)));
            }
        }

        return Wording.Joined(sentences);
    }

    private static Remark Sentence(string key, GradeScale.Band band, params ReadOnlySpan<Argument> more) => Remark.Of(
        key, [Argument.Of("grade", band.Label.Chinese), Argument.Of("gradeEnglish", band.Label.English), .. more]);
}

using System;
using System.Collections.Generic;
using PerfEval.Core.Amounts;
using PerfEval.Core.Common;
using PerfEval.Core.Findings;

namespace PerfEval.Core.Standards;

/// <summary>
/// 等级划分: the grades in falling order by their lower bounds. Only lower bounds are stored and the last is 0, so that no total is left
/// without a grade and none has two: exactly 90 is 优, 89.99 is 良, and 89.995 is whatever its printed form is.
/// </summary>
public sealed partial record GradeScale
{
    private readonly KeyIndex<string, Band> _byWord;

    /// <summary>A scale.</summary>
    /// <param name="bands">The grades from the best down.</param>
    /// <exception cref="ArgumentException">
    /// No grade, bounds that do not fall, a last bound other than 0, or a word that names two grades.
    /// </exception>
    public GradeScale(EquatableList<Band> bands)
    {
        if (bands.Count == 0)
        {
            throw new ArgumentException("A grade scale has at least one grade.", nameof(bands));
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < bands.Count; i++)
        {
            if (i > 0 && bands[i].LowerBound >= bands[i - 1].LowerBound)
            {
                throw Refusal.Of(
                    Remark.Of(
                        "refuse.gradesFall", Argument.Of("grade", bands[i].Label.Chinese), Argument.Of("bound", bands[i].LowerBound),
                        Argument.Of("above", bands[i - 1].LowerBound)),
                    nameof(bands));
            }

            // a grade may be called by its code, but no word calls two grades
            foreach (var word in new HashSet<string>(WordsOf(bands[i]), StringComparer.Ordinal))
            {
                if (!words.Add(word))
                {
                    throw Refusal.Of(Remark.Of("refuse.gradeWordTwice", Argument.Of("word", word)), nameof(bands));
                }
            }
        }

        if (bands[^1].LowerBound != Points.Zero)
        {
            throw Refusal.Of(
                Remark.Of("refuse.gradesEnd", Argument.Of("grade", bands[^1].Label.Chinese), Argument.Of("bound", bands[^1].LowerBound)),
                nameof(bands));
        }

        (Bands, _byWord) = (bands, new(bands, WordsOf));
    }

    /// <summary>The grades from the best down.</summary>
    public EquatableList<Band> Bands { get; }

    /// <summary>The grade of a total. A total below 0 has the last grade.</summary>
    public Band Of(Points total)
    {
        foreach (var band in Bands)
        {
            if (total >= band.LowerBound)
            {
                return band;
            }
        }

        return Bands[^1];
    }

    /// <summary>The grade of a range of totals: definite only where both ends fall in one band.</summary>
    public Band? Of(PointsRange total) => total.Max is { } max && Of(total.Min) is var low && Of(max) == low ? low : null;

    /// <summary>The grade of a code; null where the scale has none.</summary>
    internal Band? WithCode(string? code) => code is not null && _byWord.Find(code) is { } band && band.Code == code ? band : null;

    /// <summary>The grade a word names (优, 优秀, excellent); null where it names none.</summary>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    public Band? Named(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _byWord.Find(word.Trim());
    }

    private static IEnumerable<string> WordsOf(Band band) => [band.Code, band.Label.Chinese, band.Label.English, .. band.Aliases];
}

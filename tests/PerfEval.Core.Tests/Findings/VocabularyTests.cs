using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PerfEval.Core.Findings;
using PerfEval.Core.Tests.Design;
using Xunit;

namespace PerfEval.Core.Tests.Findings;

/// <summary>Every sentence the library speaks has its words, in both languages, with the same placeholders; and no words lie about unused.</summary>
public sealed partial class VocabularyTests
{
    // the keys as they stand in the source, where a sentence is made
    private static readonly HashSet<string> Spoken = KeysIn(string.Join('\n', SourceTree.Files
        .Where(file => file.Path.StartsWith("PerfEval.Core/", StringComparison.Ordinal) && !file.Text.Contains(": IWords", StringComparison.Ordinal))
        .Select(file => file.Text)));

    [Fact]
    public void Every_sentence_that_is_spoken_has_words() => Offenders.None(Spoken.Except(Vocabulary.Keys));

    [Fact]
    public void No_words_are_left_unspoken() => Offenders.None(Vocabulary.Keys.Except(Spoken));

    [Fact]
    public void A_sentence_without_words_is_noticed() =>
        Assert.Equal(["why.nobodyKnows"], KeysIn("Remark.Of(\"why.nobodyKnows\")").Except(Vocabulary.Keys));

    [Fact]
    public void Both_languages_name_the_same_values() => Offenders.None(Vocabulary.Keys.Where(key =>
        !Placeholders(Vocabulary.Render(key, Language.Chinese)).SetEquals(Placeholders(Vocabulary.Render(key, Language.English)))
        // a grade has a name in each language
        && key is not ("step.grade" or "step.cap" or "step.capPossible" or "policy.gradeCap") && !key.StartsWith("policy.grade", StringComparison.Ordinal)));

    [Fact]
    public void A_key_of_a_later_version_is_rendered_as_itself() => Assert.Equal("step.later", Vocabulary.Render("step.later", Language.English));

    [Fact]
    public void Every_part_of_a_report_has_a_name_in_both_languages() => Offenders.None(Enum.GetValues<ReportPart>()
        .Where(part => PlaceText.PartName(part, Language.Chinese).Length == 0 || PlaceText.PartName(part, Language.English).Length == 0)
        .Select(part => part.ToString()));

    private static HashSet<string> KeysIn(string source) => [.. Key().Matches(source).Select(match => match.Groups[1].Value)];

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("\"((?:across|actual|amount|bound|bridge|cap|cause|cell|change|claim|class|classification|column|combine|creditCode|direction|fact|form|goal|identity|judgement|level|misplaced|plan|points|policy|projectCode|proportion|rate|ratio|read|refuse|region|remark|repeated|review|rule|scope|select|skip|staff|standard|statement|step|strict|template|text|twice|unit|unitCode|value|why)\\.[A-Za-z]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("\\{[A-Za-z]+\\}")]
    private static partial Regex Placeholder();
}
